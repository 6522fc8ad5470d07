"""Signing for Windows: with a certificate, with a part of it, with another signer, and with nothing."""

import base64
import struct
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.checks.test_release import tool


@pytest.fixture
def authenticode() -> ModuleType:
    return tool("windows.authenticode")


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """The smallest 64-bit program: headers, and one section that does nothing."""
    dos = b"MZ" + bytes(0x3A) + struct.pack("<I", 0x40)
    coff = b"PE\0\0" + struct.pack("<HHIIIHH", 0x8664, 1, 0, 0, 0, 240, 0x22)
    standard = struct.pack("<HBBIIIII", 0x20B, 0, 0, 0x200, 0, 0, 0x1000, 0x1000)
    windows = struct.pack(
        "<QIIHHHHHHIIIIHH", 0x140000000, 0x1000, 0x200, 6, 0, 0, 0, 6, 0, 0, 0x2000, 0x200, 0, 3, 0
    )
    rest = struct.pack("<QQQQII", 0x100000, 0x1000, 0x100000, 0x1000, 0, 16) + bytes(8 * 16)
    section = struct.pack("<8sIIIIIIHHI", b".text", 1, 0x1000, 0x200, 0x200, 0, 0, 0, 0, 0x60000020)
    file = tmp_path / "program.exe"
    file.write_bytes(
        (dos + coff + standard + windows + rest + section).ljust(0x200, b"\0") + b"\xc3".ljust(0x200, b"\0")
    )
    return file


def test_without_a_certificate_nothing_is_done_and_that_is_said(
    authenticode: ModuleType, program: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = program.read_bytes()
    assert authenticode.sign(program, environment={}) is False
    assert program.read_bytes() == before
    assert capsys.readouterr().out == (
        "not signed: neither WINDOWS_SIGN_COMMAND nor WINDOWS_CERTIFICATE_PFX is set\n"
    )


def test_a_certificate_without_its_password_is_a_mistake(authenticode: ModuleType, program: Path) -> None:
    with pytest.raises(tool("environment").Failed, match="missing: WINDOWS_CERTIFICATE_PASSWORD"):
        authenticode.sign(program, environment={"WINDOWS_CERTIFICATE_PFX": "AAAA"})


def test_a_signer_that_signs_nothing_is_found_out(
    authenticode: ModuleType, program: Path, tmp_path: Path
) -> None:
    told = tmp_path / "told"
    script = f"import sys; open({str(told)!r}, 'w').write(sys.argv[1])"
    command = f'"{sys.executable}" -c "{script}" {{file}}'
    with pytest.raises(
        tool("environment").Failed, match=r"program\.exe has no signature after it was signed"
    ):
        authenticode.sign(program, environment={"WINDOWS_SIGN_COMMAND": command})
    assert told.read_text() == str(program)


def test_what_is_no_program_is_refused(authenticode: ModuleType, tmp_path: Path) -> None:
    for content in (b"", b"\x7fELF" + bytes(0x100)):
        (tmp_path / "other").write_bytes(content)
        with pytest.raises(tool("environment").Failed, match="no program for Windows"):
            authenticode.signed(tmp_path / "other")


@pytest.mark.skipif(sys.platform != "linux", reason="its judges are installed on Linux alone")
def test_a_certificate_signs(authenticode: ModuleType, program: Path, tmp_path: Path) -> None:
    key, certificate, packed = (str(tmp_path / name) for name in ("key.pem", "own.pem", "own.pfx"))
    new = ["-newkey", "rsa:2048", "-nodes", "-x509", "-days", "2", "-subj", "/CN=Nobody"]
    purpose = ["-addext", "extendedKeyUsage=codeSigning"]
    subprocess.run(
        ["openssl", "req", *new, *purpose, "-keyout", key, "-out", certificate],
        check=True,
        capture_output=True,
    )
    pack = ["-inkey", key, "-in", certificate, "-out", packed, "-passout", "pass:a word"]
    subprocess.run(["openssl", "pkcs12", "-export", *pack], check=True)
    told = {
        "WINDOWS_CERTIFICATE_PFX": base64.b64encode(Path(packed).read_bytes()).decode(),
        "WINDOWS_CERTIFICATE_PASSWORD": "a word",
    }
    assert not authenticode.signed(program)
    assert authenticode.sign(program, environment=told)
    verify = ["osslsigncode", "verify", "-CAfile", certificate, "-in", str(program)]
    done = subprocess.run(verify, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    changed = bytearray(program.read_bytes())
    changed[0x200] ^= 1  # of its code: the sum in the head is not signed
    program.write_bytes(changed)
    assert subprocess.run(verify, capture_output=True, check=False).returncode, "one changed byte breaks it"
