"""Finds the programs that a Python file starts by reading its text; it starts nothing and has no list of
programs.
"""

import ast
from collections.abc import Iterator
from typing import NamedTuple

# Functions that start programs, and which argument is the command. `family` is the rig's, `mac` and
# `progress` packaging's.
_STARTERS = {
    "asyncio.create_subprocess_exec": 0,
    "asyncio.create_subprocess_shell": 0,
    "family.run": 0,
    "family.start": 1,
    "mac.run": 0,
    "os.execv": 0,
    "os.execvp": 0,
    "os.popen": 0,
    "os.system": 0,
    "progress.run": 0,
    "subprocess.Popen": 0,
    "subprocess.call": 0,
    "subprocess.check_call": 0,
    "subprocess.check_output": 0,
    "subprocess.run": 0,
}
_Function = ast.FunctionDef | ast.AsyncFunctionDef
_Scope = ast.Module | _Function


class ProgramStart(NamedTuple):
    """One start: its line, and the program's name, or the source expression if the name is not known."""

    line: int
    program: str


def started(source: str) -> list[ProgramStart]:
    """Every start in the file, unordered; a start that may run either of two programs is listed twice."""
    tree = ast.parse(source)
    return [
        ProgramStart(call.lineno, program)
        for scopes, call in _calls(tree, (tree,))
        for command in _commands(call)
        for program in _heads(command, scopes)
    ]


def _calls(node: ast.AST, scopes: tuple[_Scope, ...]) -> Iterator[tuple[tuple[_Scope, ...], ast.Call]]:
    """Every call with its enclosing functions, the innermost first."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield scopes, child
        yield from _calls(child, (child, *scopes) if isinstance(child, _Function) else scopes)


def _commands(call: ast.Call) -> Iterator[ast.expr]:
    """The commands of a start, including a command passed to a wrapper with its arguments behind it."""
    for place, one in enumerate([call.func, *call.args]):
        words = ast.unparse(one).replace("_family", "family").split(".")
        position = _STARTERS.get(".".join(words[-2:]))
        if position is not None and len(call.args) > place + position:
            yield call.args[place + position]
    # The rig starts our own program through another one.
    yield from (named.value for named in call.keywords if named.arg == "through")


def _heads(command: ast.expr, scopes: tuple[_Scope, ...]) -> list[str]:
    """The first word of a command, or the possible first words."""
    match command:
        case ast.Constant(value=str(word)):
            return [word]
        case ast.Starred(value=inner) | ast.Subscript(value=inner, slice=ast.Constant(value=0)):
            return _heads(inner, scopes)
        case ast.List(elts=parts) | ast.Tuple(elts=parts):
            return _first(parts, scopes)
        case ast.IfExp(body=one, orelse=other) | ast.BoolOp(values=[one, other]):
            return [*_heads(one, scopes), *_heads(other, scopes)]
        case ast.BinOp(op=ast.Add(), left=first):
            return _heads(first, scopes)
        case ast.Call(func=ast.Attribute(attr="which") | ast.Name(id="list" | "tuple"), args=[inner, *_]):
            return _heads(inner, scopes)
        case ast.Name(id=name):
            for number, scope in enumerate(scopes):
                if values := list(_values(name, scope)):
                    return [head for value in values for head in _heads(value, scopes[number:])]
                if isinstance(scope, _Function) and name in _parameters(scope):
                    break
    return [f"<{ast.unparse(command)}>"]


def _first(parts: list[ast.expr], scopes: tuple[_Scope, ...]) -> list[str]:
    """A value unpacked in front may be empty if the text does not show it: then the next word counts too."""
    found: list[str] = []
    for part in parts:
        heads = _heads(part, scopes)
        found += heads
        if not isinstance(part, ast.Starred) or heads != [f"<{ast.unparse(part.value)}>"]:
            break
    return found


def _parameters(function: _Function) -> set[str]:
    given = function.args
    named = [*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg]
    return {one.arg for one in named if one}


def _values(name: str, scope: ast.AST) -> Iterator[ast.expr]:
    """The values assigned to the name in this scope itself, not in nested functions."""
    for node in ast.iter_child_nodes(scope):
        if not isinstance(node, _Function):
            yield from _values(name, node)
        match node:
            case ast.Assign(targets=[ast.Name(id=found)], value=value) if found == name:
                yield value
            case ast.AnnAssign(target=ast.Name(id=found), value=ast.expr() as value) if found == name:
                yield value
            case ast.For(target=ast.Name(id=found), iter=ast.Tuple(elts=each)) if found == name:
                yield from each
