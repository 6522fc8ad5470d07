"""An answer as blocks: read line by line, the same whether it came at once or word by word."""

import pytest

from app.ui.wording.markup.blocks import Block, BlockKind, plain, read, verbatim

LONG = """# Title *x* #
Some **bold** text
and a second line

- one
- two
  - three
    more of three

    - [x] done
  + [ ] open
- four
1. first
10) tenth

> quote *q*
>> deeper

| a | b \\| c |
|:--|:-:|
| **1** | 2 | 3
| only
after the table | with a bar

~~~ python
def f():
    ```
~~~
***
  1. item
     ```
     indented
     ```
* * *
-
#hash
5.
last|line
"""


def kinds(text: str) -> list[tuple[str, int, str]]:
    return [(str(block.kind), block.depth, block.marker) for block in read(text).blocks]


def texts(text: str) -> list[str]:
    return [block.text for block in read(text).blocks]


def test_lists_nest_by_their_indentation() -> None:
    found = [(b.depth, b.marker, b.text) for b in read(LONG).blocks[3:11]]
    assert found == [
        (0, "•", "one"),
        (0, "•", "two"),
        (1, "•", "three"),
        (2, "", "more of three"),
        (2, "☑", "done"),
        (1, "☐", "open"),
        (0, "•", "four"),
        (0, "1.", "first"),
    ]
    deep = "\n".join("  " * n + "- x" for n in range(9))
    assert max(block.depth for block in read(deep).blocks) == 5
    assert kinds("  - a\nb\n- c\n   d\n e") == [
        ("item", 0, "•"),
        ("text", 0, ""),
        ("item", 0, "•"),
        ("text", 1, ""),
        ("text", 0, ""),
    ]
    assert kinds("- a\n  b\n\tc\n- d")[2:] == [("text", 1, ""), ("item", 0, "•")]
    assert kinds("> q\n  - a") == [("quote", 1, ""), ("item", 0, "•")]


def test_headings_quotes_and_rules() -> None:
    blocks = read("## Two ##\n####### seven\n#\n> a\n> > b\n---\n_ _ _\n--").blocks
    assert [(str(b.kind), b.level, b.depth, b.text) for b in blocks] == [
        ("heading", 2, 0, "Two"),
        ("text", 0, 0, "####### seven"),
        ("text", 0, 0, "#"),
        ("quote", 0, 1, "a"),
        ("quote", 0, 2, "b"),
        ("rule", 0, 0, ""),
        ("rule", 0, 0, ""),
        ("text", 0, 0, "--"),
    ]


def test_a_table_has_its_columns_and_ends_with_its_bars() -> None:
    table = next(b for b in read(LONG).blocks if b.kind is BlockKind.TABLE)
    rows = [["".join(run.text for run in cell) for cell in row] for row in table.rows]
    assert rows[:3] == [["a", "b | c"], ["1", "2"], ["only", ""]]
    assert table.sides == ("left", "centre")
    assert read("a | b\n-: | --\n1 | 2").blocks[0].sides == ("right", "left")
    assert kinds("a | b\n---\nc") == [("text", 0, ""), ("rule", 0, ""), ("text", 0, "")]
    assert kinds("a | b\n-|-|-") == [("text", 0, ""), ("text", 0, "")]
    assert kinds("a\n|-|") == [("text", 0, ""), ("text", 0, "")]
    assert kinds("|\n|-|\n")[0][0] == "table"


def test_code_is_taken_as_it_is_until_its_fence_closes() -> None:
    code = [b for b in read(LONG).blocks if b.kind is BlockKind.CODE]
    assert [(b.text, b.marker) for b in code] == [("def f():\n    ```", "python"), ("indented", "")]
    (block,) = read("```\na\n\n  b").blocks
    assert (block.text, [run.at for run in block.runs]) == ("a\n\n  b", [4, 6, 7])
    assert [b.text for b in read("- x\n  ```\n  y\n z\n  ```\n").blocks] == ["x", "y\nz"]
    assert [b.depth for b in read("- x\n  ```\n  y\n").blocks] == [0, 1]
    assert read("```").blocks == (Block(BlockKind.CODE, 0),)


def test_a_blank_line_sets_a_block_apart() -> None:
    assert [b.apart for b in read("a\nb\n\n\nc").blocks] == [False, False, True]


@pytest.mark.parametrize(
    "text",
    [LONG, "a\n   \nb\nc\nd", "a\n\n| b | c |\n|--|--|\n| d | e |\n\nf", "- a\n\n  b\n\n```\nc\n```\n"],
)
def test_what_comes_letter_by_letter_reads_as_if_it_had_come_at_once(text: str) -> None:
    known = None
    for end in range(len(text) + 1):
        known = read(text[:end], known)
        assert known == read(text[:end])
    changed = read("other", known)
    assert changed == read("other")


def test_the_last_line_of_a_text_that_grows_is_open() -> None:
    text = "- **a\n- **b"
    first, last = read(text, grows=True).blocks
    assert (first.text, last.text, last.runs[0].bold) == ("**a", "b", True)
    assert [block.text for block in read(text).blocks] == ["**a", "**b"]
    assert [block.text for block in read(text + "\n", read(text, grows=True), grows=True).blocks] == [
        "**a",
        "**b",
    ]


def test_what_came_before_is_not_read_again() -> None:
    known = read(LONG)
    grown = read(LONG + "and more", known)
    assert all(one is other for one, other in zip(grown.blocks, known.blocks[:-2], strict=False))


def test_what_the_person_typed_is_shown_as_typed() -> None:
    blocks = verbatim("# *no*\n- x\n```\n*c*\n```\n  y").blocks
    assert [(str(b.kind), b.text) for b in blocks] == [
        ("text", "# *no*"),
        ("text", "- x"),
        ("code", "*c*"),
        ("text", "  y"),
    ]


def test_read_out_it_is_words_alone() -> None:
    assert plain("## Now\n\n1. **a**\n- b\n---\n| c | d |\n|--|--|\n| e | f |") == "Now\n1. a\nb\nc, d\ne, f"


def test_every_character_of_every_block_is_where_it_says() -> None:
    for block in read(LONG).blocks:
        for run in (*block.runs, *(run for row in block.rows for cell in row for run in cell)):
            assert LONG[run.at :].startswith(run.text) or run.text == "b | c"
