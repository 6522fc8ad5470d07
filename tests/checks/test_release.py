"""The parts of a release that need no frozen program: its steps, packages by soname, icons, what may not be
bundled.
"""

import hashlib
import shutil
import struct
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ROOT / "packaging"


def tool(name: str) -> ModuleType:
    """A module of packaging/, as its scripts import it."""
    sys.path.insert(0, str(TOOLS))
    try:
        return __import__(name, fromlist=["main"])
    finally:
        sys.path.pop(0)


@pytest.mark.skipif(sys.platform != "linux", reason="ELF files only")
def test_a_program_that_is_here_names_packages_that_are_known(tmp_path: Path) -> None:
    depends = tool("linux.depends")
    shutil.copy(str(shutil.which("true")), tmp_path / "program")
    (tmp_path / "notes.txt").write_text("no program", encoding="utf-8")
    (tmp_path / "link").symlink_to("nowhere")
    found = depends.depends(tmp_path).split(", ")
    assert {"libpulse0", "libx11-6", "libxi6"} <= set(found), "they are opened by name, so no file says so"
    assert any(package.startswith("libc6 (>= 2.") for package in found)


def test_an_unknown_library_fails_and_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    depends = tool("linux.depends")
    (tmp_path / "program").write_bytes(b"\x7fELF")
    monkeypatch.setattr(depends, "_dynamic", lambda _: " (NEEDED) Shared library: [libnobody.so.9]")
    with pytest.raises(depends.UnknownLibrary, match=r"libnobody\.so\.9 \(needed by program\)"):
        depends.depends(tmp_path)
    (tmp_path / "libnobody.so.9").write_bytes(b"")
    assert "libnobody" not in depends.depends(tmp_path)


def test_icons_are_what_their_formats_ask_for() -> None:
    icons = tool("draw_icons")
    picture = b"\x89PNG rest"
    made = icons.ico([(16, picture), (256, picture)])
    assert struct.unpack_from("<HHH", made) == (0, 1, 2)
    assert made[6] == 16
    assert made[22] == 0, "256 is written as 0"
    size, at = struct.unpack_from("<II", made, 6 + 16 + 8)
    assert made[at : at + size] == picture
    apple = icons.icns([(b"ic07", picture)])
    assert apple[:4] == b"icns"
    assert struct.unpack_from(">I", apple, 4)[0] == len(apple)
    assert apple.endswith(picture)


@pytest.mark.parametrize(
    ("name", "allowed"),
    [
        ("libespeak-ng.so.1", False),
        ("libreadline.so.8", False),
        ("readline.cpython-311-x86_64-linux-gnu.so", False),
        ("libsonic.so.0", False),
        ("espeak-ng.dll", False),
        ("voice_espeak.pyc", True),
        ("libsndfile.so", True),
    ],
)
def test_libraries_that_are_gpl_alone_are_refused(name: str, allowed: bool, tmp_path: Path) -> None:
    (tmp_path / "inside").mkdir()
    (tmp_path / "inside" / name).write_bytes(b"")
    assert (tool("licences").forbidden(tmp_path) == []) is allowed


def test_each_package_that_we_need_says_its_licence() -> None:
    licences = tool("licences")
    found = licences.gathered("pressel", {})
    assert {"numpy", "websockets", "keyring", "pyside6-essentials"} <= found.keys()
    words = {name: licences.licence(one, name) for name, one in found.items()}
    assert [name for name, said in words.items() if not said] == []
    assert [name for name, said in words.items() if licences.GPL_WORDS.search(said)] == []


def test_window_portal_and_menu_entry_have_one_id() -> None:
    from app.installation import APP_ID

    assert tool("linux.menu_files").ID == APP_ID
    for kind in ("desktop", "metainfo.xml"):
        assert (TOOLS / "linux" / f"{APP_ID}.{kind}").is_file()


def test_steps_are_those_of_all_systems_with_the_own_ones_before_the_sums(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    release, product = tool("release"), tool("product")
    done: list[str] = []
    own = {"box": lambda: done.append("box"), "try": lambda: done.append("try")}
    system = product.Platform(trees={}, program="pressel", steps=own)
    monkeypatch.setattr(release, "platform", lambda: system)
    common = ["environment", "freeze", "self-test", "smoke"]
    assert list(release.steps(system)) == [*common, "box", "try", "bill", "sums", "news", "twice"]
    assert release.main(["try", "box"]) == 0
    assert done == ["box", "try"], "their order is the list's, not the caller's"
    assert release.main(["box", "bix"]) == 2
    assert "no such step: bix" in capsys.readouterr().err
    assert done == ["box", "try"]


def test_a_system_without_steps_is_told_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    release = tool("release")
    monkeypatch.setattr(sys, "platform", "haiku")
    assert release.main([]) == 1
    assert capsys.readouterr().err == "release: not written for haiku\n"


def test_sums_are_of_the_files_of_this_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    release = tool("release")
    monkeypatch.setattr(release, "OUT", tmp_path)
    monkeypatch.setattr(release, "ROOT", tmp_path)
    with pytest.raises(tool("environment").Failed, match="nothing of this version"):
        release.sums()
    (tmp_path / "pressel_0.0.0_amd64.deb").write_bytes(b"older")
    (tmp_path / f"pressel_{release.version()}_amd64.deb").write_bytes(b"new")
    for _ in range(2):
        release.sums()
    expected = f"{hashlib.sha256(b'new').hexdigest()}  pressel_{release.version()}_amd64.deb\n"
    assert (tmp_path / "SHA256SUMS").read_text(encoding="ascii") == expected


def test_a_module_that_did_not_get_in_is_named(tmp_path: Path) -> None:
    frozen = tool("freeze.frozen")
    for place in ("Contents/Frameworks", "_internal"):
        inside = tmp_path / place / "app"
        for path in (TOOLS.parent / "app").rglob("*.py"):
            target = inside / path.relative_to(TOOLS.parent / "app").with_suffix(".pyc")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.touch()
        frozen._same_modules(tmp_path)
        (inside / "commands" / "doctor_command.pyc").unlink()
        with pytest.raises(tool("environment").Failed, match=r"frozen program: app/commands/doctor_command$"):
            frozen._same_modules(tmp_path)
        shutil.rmtree(tmp_path / place)


def test_numpy_is_built_by_its_hashes_and_without_blas() -> None:
    numpy = tool("freeze.small_numpy")
    ours = "numpy==2 ; here \\\n    --hash=sha256:bb \\\n    --hash=sha256:cc\n"
    listed = f"more==1 \\\n    --hash=sha256:aa\n{ours}pip==3 \\\n"
    told = " ".join(f'--config-settings "setup-args={setting}"' for setting in numpy.SETTINGS)
    assert "-Dblas=none" in told
    assert numpy.with_settings(numpy.requirement(listed)) == (
        f"numpy==2 ; here {told} \\\n    --hash=sha256:bb \\\n    --hash=sha256:cc\n"
    )
    with pytest.raises(tool("environment").Failed, match="numpy is not in the list"):
        numpy.requirement("more==1\n")


@pytest.mark.parametrize(
    ("item", "size", "stays"),
    [
        ("coll/root.res", 300_000, True),
        ("coll/de.res", 5_000, False),
        ("zone/en.res", 10_000, True),
        ("de.res", 10_000, False),
        ("timezoneTypes.res", 10_000, True),
        ("brkitr/cjdict.dict", 2_000_000, False),
        ("translit/root.res", 1_000_000, False),
        ("ibm-5348_P100-1997.cnv", 1_000, True),
        ("ibm-943_P15A-2003.cnv", 90_000, True),
        ("ibm-1390_P110-2003.cnv", 170_000, False),
        ("ibm-1399_P110-2003.cnv", 1_000, False),
        ("ucadata.icu", 500_000, True),
        ("unames.icu", 300_000, False),
    ],
)
def test_of_icu_stays_what_qt_asks_for(item: str, size: int, stays: bool) -> None:
    assert tool("freeze.trim_icu").kept(item, size) is stays


def test_two_trees_are_compared_file_by_file(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    for folder in (one, two):
        (folder / "deep").mkdir(parents=True)
        (folder / "deep" / "same").write_bytes(b"same")
        (folder / "link").symlink_to("deep/same")
    compare = tool("freeze.twice").differences
    assert compare(one, two) == []
    (one / "deep" / "same").write_bytes(b"some")
    (one / "mine").touch()
    (two / "link").unlink()
    (two / "link").symlink_to("deep")
    (two / "longer").write_bytes(b"")
    (one / "longer").write_bytes(b"more")
    (two / "longer").chmod(0o755)
    (one / "tail").write_bytes(b"tail")
    (two / "tail").write_bytes(b"tailor")
    assert compare(one, two) == [
        f"mine is only in {one}",
        "deep/same: 4 and 4 bytes, differ from byte 1 on",
        "link: another link",
        "longer: mode 100644 and 100755",
        "tail: 4 and 6 bytes",
    ]
    assert compare(one, two, both=True) == compare(one, two)[1:]


def test_a_bill_has_the_native_parts_of_this_system_with_the_versions_that_are_known() -> None:
    parts = tool("native_parts")
    made = tool("freeze.bill_of_materials").with_native_parts(
        {"components": [{"bom-ref": "zipp"}, {"bom-ref": "cffi"}]},
        {"Qt": "6.1", "OpenBLAS": "1", "Nobody": "2"},
    )
    refs = [component["bom-ref"] for component in made["components"]]
    assert refs == sorted(refs)
    native = {one["name"]: one for one in made["components"] if one["bom-ref"].startswith("native:")}
    assert native.keys() == {part.name for part in parts.here()}
    assert native["Qt"]["version"] == "6.1"
    assert native["Qt"]["licenses"] == [{"expression": "LGPL-3.0-only"}]
    assert "version" not in native["expat"]
    assert ("OpenBLAS" in native) == (sys.platform == "win32")
    told = parts.told()
    assert all(name in told for name in native)


def test_metadata_folders_are_found_by_any_spelling_of_a_name() -> None:
    same = tool("freeze.bill_of_materials").same
    assert same("jaraco.classes-3.4.0.dist-info", "jaraco_classes-3.4.0.dist-info")
    assert not same("jaraco_classes-3.4.0.dist-info", "jaraco_classes-3.4.1.dist-info")
