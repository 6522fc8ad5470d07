"""The parts of a Linux release that need no frozen program: menu files, AppImage, how a trial is judged."""

import hashlib
import shutil
import struct
import subprocess
import sys
import threading
import zlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.checks.test_release import TOOLS, tool

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="what Linux alone hands out")
MOMENT = 1_700_000_000
PROGRAM = b"a stand-in for the runtime"
PINNED = hashlib.sha256(PROGRAM).hexdigest()


@pytest.fixture
def icons(tmp_path: Path) -> Path:
    """A folder as draw_icons.py fills it; what is on the icons does not matter here."""
    folder = tmp_path / "icons" / "png"
    folder.mkdir(parents=True)
    for size in (16, 256):
        (folder / f"{size}.png").write_bytes(b"\x89PNG")
    return folder.parent


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A frozen tree with nothing but a program and its version."""
    tree = tmp_path / "frozen"
    said = tree / "_internal" / "pressel-3.2.1.dist-info"
    said.mkdir(parents=True)
    (said / "METADATA").write_text(
        "Name: pressel\nVersion: 3.2.1\n\nVersion: 3.2.1 is new.\n", encoding="utf-8"
    )
    program = tree / "pressel"
    program.write_text('#!/bin/sh\necho "started with $*"\n', encoding="ascii")
    program.chmod(0o755)
    return tree


def test_what_makes_a_program_appear_in_the_menus_is_valid(icons: Path, tmp_path: Path) -> None:
    menu_files = tool("linux.menu_files")
    menu_files.write(tmp_path / "share", icons, "3.2.1", MOMENT)
    told = (tmp_path / "share" / "metainfo" / "org.pressel.Pressel.metainfo.xml").read_text(encoding="utf-8")
    assert '<release version="3.2.1" date="2023-11-14"/>' in told
    assert "@" not in told, "a place-holder is left"
    assert (tmp_path / "share/icons/hicolor/256x256/apps/org.pressel.Pressel.png").is_file()
    assert (tmp_path / "share/icons/hicolor/scalable/apps/org.pressel.Pressel.svg").is_file()


@pytest.mark.parametrize(
    ("ending", "right", "wrong"),
    [("desktop", "Type=Application", "Type=Nothing"), ("metainfo.xml", "<summary>", "<summry>")],
)
def test_a_fault_in_the_menu_files_is_found(
    ending: str, right: str, wrong: str, icons: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    menu_files = tool("linux.menu_files")
    shutil.copytree(TOOLS / "linux", tmp_path / "linux")
    broken = tmp_path / "linux" / f"org.pressel.Pressel.{ending}"
    broken.write_text(broken.read_text(encoding="utf-8").replace(right, wrong), encoding="utf-8")
    entry = tmp_path / "linux" / "org.pressel.Pressel.desktop"
    told = tmp_path / "linux" / "org.pressel.Pressel.metainfo.xml"
    filled = menu_files.filled(told, "3.2.1", MOMENT).replace("@SITE@", menu_files.SITE)
    told.write_text(filled, encoding="utf-8")
    with pytest.raises(tool("environment").Failed, match="not valid"):
        menu_files.check(entry, told)


def test_screenshots_of_the_description_are_in_the_repository() -> None:
    told = (TOOLS / "linux" / "org.pressel.Pressel.metainfo.xml").read_text(encoding="utf-8")
    for name in ("light", "dark"):
        assert f"@SITE@/screenshots/{name}.png" in told
        assert (TOOLS.parent / "docs" / "screenshots" / f"{name}.png").is_file()


def test_a_program_that_needs_a_newer_c_library_than_the_oldest_system_has_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    depends = tool("linux.depends")
    (tmp_path / "program").write_bytes(b"\x7fELF")
    monkeypatch.setattr(depends, "_dynamic", lambda _: "Name: GLIBC_2.4\nName: GLIBC_2.35")
    assert "libc6 (>= 2.35)" in depends.depends(tmp_path)
    monkeypatch.setattr(depends, "_dynamic", lambda _: "Name: GLIBC_2.36\nName: GLIBC_2.4")
    with pytest.raises(depends.TooNew, match=r"program needs glibc 2\.36, the oldest system has 2\.35"):
        depends.depends(tmp_path)


def test_the_inside_of_an_appimage_starts_the_program(icons: Path, frozen: Path, tmp_path: Path) -> None:
    appimage = tool("linux.appimage")
    licences = tmp_path / "licences"
    licences.mkdir()
    (licences / "all.txt").write_text("", encoding="ascii")
    made = [tmp_path / name for name in ("one.squashfs", "two.squashfs")]
    for target in made:
        appimage.make_squashfs(frozen, icons, licences, "3.2.1", MOMENT, target)
    assert made[0].read_bytes() == made[1].read_bytes(), "the same tree gives the same file"
    inside = tmp_path / "inside"
    subprocess.run(["unsquashfs", "-quiet", "-no-progress", "-dest", inside, made[0]], check=True)
    done = subprocess.run([inside / "AppRun", "doctor"], capture_output=True, text=True, check=True)
    assert done.stdout == "started with doctor\n"
    assert (inside / ".DirIcon").read_bytes() == b"\x89PNG"
    assert "Exec=pressel" in (inside / "org.pressel.Pressel.desktop").read_text(encoding="utf-8")


def test_the_runtime_stands_in_front_of_the_squashfs(tmp_path: Path) -> None:
    runtime, squashfs, image = (tmp_path / name for name in ("runtime", "squashfs", "image"))
    runtime.write_bytes(PROGRAM)
    squashfs.write_bytes(b"hsqs and the rest")
    tool("linux.appimage").join(runtime, squashfs, image, pinned=PINNED)
    assert image.read_bytes() == PROGRAM + b"hsqs and the rest"
    assert image.stat().st_mode & 0o111 == 0o111


def test_another_runtime_than_the_pinned_one_is_refused(tmp_path: Path) -> None:
    runtime, image = tmp_path / "runtime", tmp_path / "image"
    runtime.write_bytes(PROGRAM)
    with pytest.raises(tool("environment").Failed, match="is not the pinned runtime"):
        tool("linux.appimage").join(runtime, runtime, image)
    assert not image.exists()


@pytest.fixture
def served() -> Iterator[str]:
    """The address of a server that gives PROGRAM away."""

    class Giver(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(PROGRAM)

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Giver) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/runtime"
        server.shutdown()


def test_a_fetched_runtime_is_kept_only_if_it_is_the_pinned_one(served: str, tmp_path: Path) -> None:
    appimage, target = tool("linux.appimage"), tmp_path / "runtime"
    with pytest.raises(tool("environment").Failed, match="is not the pinned runtime"):
        appimage.fetch(target, served)
    assert not target.exists()
    appimage.fetch(target, served, pinned=PINNED)
    assert target.read_bytes() == PROGRAM


def test_the_previous_version_is_this_one_under_a_lower_number(frozen: Path, tmp_path: Path) -> None:
    previous = tool("linux.trials.previous")
    made = previous.make(frozen, "3.2.1", tmp_path / "previous")
    said = made / "_internal" / f"pressel-{previous.VERSION}.dist-info" / "METADATA"
    assert said.read_text(encoding="utf-8").startswith(f"Name: pressel\nVersion: {previous.VERSION}\n")
    assert (made / "pressel").stat().st_mode & 0o111
    with pytest.raises(tool("environment").Failed, match="does not say its version"):
        previous.make(frozen, "7.0", tmp_path / "previous")


def dumped(width: int, height: int, colour: bytes) -> bytes:
    """A picture of one colour (blue, green, red, unused) as Xvfb writes it."""
    fields = [0] * 25
    fields[0], fields[4], fields[5], fields[11], fields[12], fields[19] = 104, width, height, 32, 4 * width, 2
    return struct.pack(">25I", *fields) + b"name" + bytes(2 * 12) + colour * (width * height)


def test_a_picture_of_the_screen_becomes_a_png_in_its_colours(tmp_path: Path) -> None:
    judge = tool("linux.trials.seen_and_heard")
    width, height, rows = judge.pixels(dumped(3, 2, b"\x01\x02\x03\x00"))
    assert (width, height, rows) == (3, 2, [b"\x03\x02\x01" * 3] * 2)
    made = judge.png(width, height, rows)
    at = made.index(b"IDAT")
    (size,) = struct.unpack_from(">I", made, at - 4)
    assert zlib.decompress(made[at + 4 : at + 4 + size]) == (b"\0" + b"\x03\x02\x01" * 3) * 2


def test_an_empty_screen_and_silence_fail_a_trial(tmp_path: Path) -> None:
    judge, failed = tool("linux.trials.seen_and_heard"), tool("environment").Failed
    (tmp_path / "window.xwd").write_bytes(dumped(40, 30, b"\x00\x00\x00\x00"))
    with pytest.raises(failed, match="no window"):
        judge.collect(tmp_path, tmp_path, "trial")
    (tmp_path / "window.xwd").write_bytes(dumped(40, 30, b"\xf0\xf0\xf0\x00"))
    (tmp_path / "heard.raw").write_bytes(bytes(48_000))
    with pytest.raises(failed, match="could not be heard"):
        judge.collect(tmp_path, tmp_path, "trial")
    (tmp_path / "heard.raw").write_bytes(bytes(24_000) + struct.pack("<2h", 6000, -6000) * 12_000)
    judge.collect(tmp_path, tmp_path, "trial")
    assert judge.loudest((tmp_path / "heard.raw").read_bytes()) == pytest.approx(-14.75, abs=0.1)


def test_the_flatpak_has_the_id_and_the_program_of_everything_else() -> None:
    told = (TOOLS / "linux" / "org.pressel.Pressel.yaml").read_text(encoding="utf-8")
    assert f"app-id: {tool('linux.menu_files').ID}\n" in told
    assert "\ncommand: pressel\n" in told
    assert "build/release/frozen-tar/pressel" in told


def test_readme_says_how_large_each_file_is_and_a_release_holds_it() -> None:
    steps, failed = tool("linux.linux_steps"), tool("environment").Failed
    readme = (TOOLS.parent / "README.md").read_text(encoding="utf-8")
    for ending in (".deb", ".xz", ".AppImage"):
        with pytest.raises(failed, match=r"it has 1000$"):
            steps.kept_promise(readme, Path(f"pressel{ending}"), 1000)
    table = "| Debian | `pressel_…_amd64.deb` | 68 MB | open it |"
    steps.kept_promise(table, Path("pressel_3.2.1_amd64.deb"), 70)
    with pytest.raises(failed, match="has no size"):
        steps.kept_promise(table, Path("pressel_3.2.1_amd64.AppImage"), 70)


def test_readme_names_the_systems_on_which_the_installers_are_tried() -> None:
    tried = tool("linux.trials.clean_system")
    readme = (TOOLS.parent / "README.md").read_text(encoding="utf-8")
    install = readme[readme.index("## Install") : readme.index("## Two commands for developers")]
    for family in (tried.DEBIAN, tried.UBUNTU):
        name = next(iter(family.values())).split()[0]
        versions = " and ".join(one.split()[1] for one in family.values())
        assert f"{name} {versions}" in install


def test_a_library_of_the_system_comes_with_its_licence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the real dpkg: the C++ library is on every Debian that tests."""
    system_parts = tool("linux.system_parts")
    library = next(Path("/usr/lib").glob("*/libstdc++.so.6"))
    inside = tmp_path / "_internal"
    inside.mkdir()
    shutil.copyfile(library, inside / library.name)
    (inside / "libown.so").write_bytes(b"of a wheel")
    found = system_parts.parts(tmp_path)
    assert [part.name for part in found] == ["libstdc++6"]
    assert "GCC-exception" in found[0].licence
    assert system_parts.versions(found)["libstdc++6"][0].isdigit()
    system_parts.with_texts(tmp_path / "texts", found)
    assert "GCC" in (tmp_path / "texts" / "libstdc++6.txt").read_text(encoding="utf-8")
    told = tool("native_parts").told(found)
    assert "libstdc++6" in told
    bill = tool("freeze.bill_of_materials").with_native_parts({"components": []}, {"libstdc++6": "12"}, found)
    assert {one["name"]: one.get("version") for one in bill["components"]}["libstdc++6"] == "12"
    monkeypatch.setattr(system_parts, "_PACKAGES", {})
    with pytest.raises(system_parts.UnknownPackage, match=r"the licence of libstdc\+\+6 is not in the table"):
        system_parts.parts(tmp_path)
