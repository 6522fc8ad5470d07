"""Markdown inside a line: what is bold, code or a link, what stays as it is; held against Qt's own reader."""

import time
from itertools import groupby

import pytest

from app.ui.wording.markup.inline import TextRun, inline, opens

SITE = "https://example.org/a"


def look(run: TextRun) -> str:
    letters = (("b", run.bold), ("i", run.italic), ("s", run.struck), ("c", run.code), ("l", bool(run.link)))
    return "".join(letter for letter, on in letters if on)


def looks(text: str) -> list[tuple[str, str]]:
    """The words that look alike, with their looks."""
    grouped = groupby(inline(text), look)
    return [("".join(run.text for run in runs), how) for how, runs in grouped]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", []),
        ("plain words", [("plain words", "")]),
        ("a **b** c", [("a ", ""), ("b", "b"), (" c", "")]),
        ("*a* _b_", [("a", "i"), (" ", ""), ("b", "i")]),
        ("***a***", [("a", "bi")]),
        ("**a *b* c**", [("a ", "b"), ("b", "bi"), (" c", "b")]),
        ("*a **b***", [("a ", "i"), ("b", "bi")]),
        ("**a*", [("*", ""), ("a", "i")]),
        ("~~gone~~ ~too~ ~~~no~~~", [("gone", "s"), (" ", ""), ("too", "s"), (" ~~~no~~~", "")]),
        ("~~a~", [("~~a~", "")]),
        ("snake_case_word and 2 * 3 * 4", [("snake_case_word and 2 * 3 * 4", "")]),
        ("a_b_ _c_d", [("a_b_ _c_d", "")]),
        ("(_a_)", [("(", ""), ("a", "i"), (")", "")]),
        ("**not closed", [("**not closed", "")]),
        ("*a b *c", [("*a b *c", "")]),
        ("foo*bar*baz", [("foo", ""), ("bar", "i"), ("baz", "")]),
        ("a~~b~~", [("a~~b~~", "")]),
        ("`a *b* c` d", [("a *b* c", "c"), (" d", "")]),
        ("`` a`b ``", [("a`b", "c")]),
        ("`open and *b*", [("`open and ", ""), ("b", "i")]),
        ("``a` b``` `c`", [("``a", ""), ("b```", "c"), ("c`", "")]),
        ("` `", [(" ", "c")]),
        (r"\*no\* \a \\", [("*no* \\a \\", "")]),
        ("*foo**bar*", [("foo**bar", "i")]),
        ("<b>no</b> &amp; <a href='x'>", [("<b>no</b> &amp; <a href='x'>", "")]),
        (f"[here]({SITE}) ok", [("here", "l"), (" ok", "")]),
        (f"[**b**]({SITE})", [("b", "bl")]),
        (f"**[b]({SITE})**", [("b", "bl")]),
        (f'[t]({SITE} "title")', [("t", "l")]),
        (f"[t](<{SITE}>)", [("t", "l")]),
        (f"![photo]({SITE}.png)", [("photo", "l")]),
        (f"[a [b]({SITE}) c](x)", [("[a ", ""), ("b", "l"), (" c](x)", "")]),
        ("[x] [y](z) ](", [("[x] [y](z) ](", "")]),
        (f"[]({SITE})", [("[](", ""), (SITE, "l"), (")", "")]),
        (f"see {SITE}, or <{SITE}>.", [("see ", ""), (SITE, "l"), (", or ", ""), (SITE, "l"), (".", "")]),
        (f"({SITE}_(b)) x", [("(", ""), (f"{SITE}_(b)", "l"), (") x", "")]),
        ("https:// and http://.", [("https:// and http://.", "")]),
        ("<https://> <x", [("<https://> <x", "")]),
    ],
)
def test_a_line(text: str, shown: list[tuple[str, str]]) -> None:
    assert looks(text) == shown


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://example.org",
        "mailto:a@b.c",
        "//example.org",
        "https://user:pass@example.org",
        "https://bank.example\\@evil.example",
        "https://",
        "https://\u202eexample.org",
        "https://example.org/" + "x" * 2_000,
    ],
)
def test_what_is_no_plain_web_address_is_no_link(address: str) -> None:
    assert not opens(address)
    text = f"[click]({address})"
    assert all(run.link != address for run in inline(text))
    assert "".join(run.text for run in inline(text)) == text


@pytest.mark.parametrize("address", [SITE, "http://127.0.0.1:8000/x?y=1#z", "https://[::1]:9/"])
def test_what_a_click_may_open(address: str) -> None:
    assert opens(address)


def test_a_label_that_is_another_address_is_shown_with_where_it_really_goes() -> None:
    text = "[https://bank.example](https://evil.example/x)"
    assert "".join(run.text for run in inline(text)) == text
    assert looks("[www.example.org](https://example.org/x)") == [("www.example.org", "l")]


@pytest.mark.parametrize(
    "text", ["a **b *c* d** `e` \\* [f *g*](https://h.example/i) https://j.example 👍 **k👍**", "~~a~~ __b__"]
)
def test_each_character_is_known_by_its_place_in_the_source(text: str) -> None:
    for run in inline(f"**x** {text}", 100):
        assert f"**x** {text}"[run.at - 100 :].startswith(run.text)


@pytest.mark.parametrize(
    "piece",
    [
        "*a _b ",
        "[a](",
        "`",
        "a_ b* ",
        "[",
        "]",
        "a*",
        "***a ",
        "<http://a",
        "[a](http://b ",
        "![](http://a.b)",
    ],
)
def test_what_nobody_wrote_takes_no_time(piece: str) -> None:
    began = time.thread_time()
    inline(piece * (18_000 // len(piece)))
    assert time.thread_time() - began < 1.5
    long = piece * 30_000
    assert inline(long) == (TextRun(long, 0),)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a **b", [("a ", ""), ("b", "b")]),
        ("a **", [("a ", "")]),
        ("a **b*", [("a ", ""), ("b", "b")]),
        ("*a **b", [("a ", "i"), ("b", "bi")]),
        ("***a", [("a", "bi")]),
        ("a `b *c", [("a ", ""), ("b *c", "c")]),
        ("a **b** c", [("a ", ""), ("b", "b"), (" c", "")]),
        ("2 * 3", [("2 * 3", "")]),
        ("~~a", [("~~a", "")]),
        ("", []),
    ],
)
def test_of_a_line_that_grows_what_was_begun_is_open_to_the_end(
    text: str, shown: list[tuple[str, str]]
) -> None:
    grouped = groupby(inline(text, grows=True), look)
    assert [("".join(run.text for run in runs), how) for how, runs in grouped] == shown


def test_a_long_line_reads_as_its_sentences_do() -> None:
    piece = f"Some **bold** and *it* with `code` and [x]({SITE}) here. "
    runs = inline(piece * 60)
    assert "".join(run.text for run in runs) == "Some bold and it with code and x here. " * 60
    assert {look(run) for run in runs} == {"", "b", "i", "c", "l"}
    assert all((piece * 60)[run.at :].startswith(run.text) for run in runs)
    spread = "**" + "It goes on. " * 400 + "Then.** `end`"  # no sentence ends outside of it
    assert [how for _, how in looks(spread)] == ["b", "", "c"]
    assert looks("no end at all " * 90 + "`x`")[-1] == ("x", "c")
