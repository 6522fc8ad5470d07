"""By which certificates a server is judged: those that are named, the system's wherever they are, or none."""

import asyncio
import ssl
import sys
import urllib.error
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import truststore
from websockets.asyncio.server import ServerConnection, serve

from app.core.values.values import Target
from app.transport import http_client, trust
from app.transport.credential_check import CredentialCheck
from app.transport.reasons import Refused
from app.transport.websocket import Wire
from tests.helpers.certificates import certificate, server_side


@pytest.fixture(scope="module")
def own_authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return certificate(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """OpenSSL is built for folders that are not there. The variables of the environment are how a test gets
    at them; ``trust({})`` is not told of any.
    """
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "usr-lib-ssl" / "cert.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "usr-lib-ssl" / "certs"))


@pytest.fixture
async def server(own_authority: Path) -> AsyncIterator[str]:
    async def talk(connection: ServerConnection) -> None:
        await connection.wait_closed()

    async with serve(talk, "127.0.0.1", 0, ssl=server_side(own_authority)) as listening:
        yield f"127.0.0.1:{next(iter(listening.sockets)).getsockname()[1]}"


async def test_a_server_of_an_authority_that_nobody_knows_is_refused(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in trust.NAMED:
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(Refused, match="certificate"):
        await Wire.dial(f"wss://{server}/", {})
    target = Target(url=f"wss://{server}/v1/realtime", name="here")
    assert (await CredentialCheck(seconds=5.0).test(target, "")).reason == "tls"
    with pytest.raises(urllib.error.URLError, match="certificate verify failed"):
        await asyncio.to_thread(lambda: http_client.opener(f"https://{server}/").open(f"https://{server}/"))


async def test_and_is_accepted_where_the_environment_names_it(
    server: str, own_authority: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(own_authority))
    await (await Wire.dial(f"wss://{server}/", {})).hang_up()

    def ask() -> int:
        with pytest.raises(urllib.error.HTTPError) as answered:  # it wants a websocket, and says so encrypted
            http_client.opener(f"https://{server}/").open(f"https://{server}/")
        with answered.value as response:
            return response.code

    assert await asyncio.to_thread(ask) == 426


def test_only_what_the_environment_names_counts_where_it_names_any(
    own_authority: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    monkeypatch.setenv("SSL_CERT_FILE", str(own_authority))
    found = trust.trust()
    assert (found.number, found.origin) == (1, f"SSL_CERT_FILE={own_authority}, SSL_CERT_DIR={tmp_path}")
    assert found.words == f"1 authorities from {found.origin}"
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "nothing.pem"))
    assert trust.trust().number == 0, "who names one that is not there is told, and not given another"


def test_a_folder_of_hashed_names_is_counted(
    own_authority: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "certs"
    folder.mkdir()
    (folder / "0a1b2c3d.0").write_bytes(own_authority.read_bytes())
    (folder / "README").write_text("no certificate")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "nothing.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(folder))
    found = trust.trust({})
    assert (found.number, found.origin) == (1, str(folder))


@pytest.mark.usefixtures("elsewhere")
async def test_a_python_that_was_built_for_other_folders_finds_the_bundle_of_the_system(
    own_authority: Path, tmp_path: Path, server: str
) -> None:
    garbage = tmp_path / "garbage.crt"
    garbage.write_text("no certificate")
    found = trust.trust({}, (str(tmp_path / "not-here.crt"), str(garbage), str(own_authority)))
    assert (found.number, found.origin) == (1, str(own_authority))
    host, port = server.split(":")
    _, writer = await asyncio.open_connection(host, int(port), ssl=found.context)
    writer.close()


@pytest.mark.usefixtures("elsewhere")
def test_without_any_there_is_mozillas_list() -> None:
    found = trust.trust({}, ())
    assert found.number is not None
    assert found.number > 100
    assert found.origin.startswith("certifi")
    assert found.context.verify_mode is ssl.CERT_REQUIRED
    assert found.context.check_hostname


@pytest.mark.parametrize(("platform", "name"), [("win32", "Windows"), ("darwin", "macOS")])
def test_windows_and_macos_judge_themselves_unless_certificates_are_named(
    platform: str, name: str, own_authority: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """truststore is here what it is on Linux: that it is asked, and for what, is what can be tested."""
    monkeypatch.setattr("sys.platform", platform)
    found = trust.trust({})
    assert (found.number, found.words) == (None, f"{name}, which judges itself")
    assert isinstance(found.context, truststore.SSLContext)
    assert found.context.verify_mode is ssl.CERT_REQUIRED
    assert found.context.check_hostname
    if platform == "darwin":  # Python's own context asks Windows for its certificates, which is not here
        monkeypatch.setenv("SSL_CERT_FILE", str(own_authority))
        assert trust.trust().origin.startswith("SSL_CERT_FILE=")


@pytest.mark.usefixtures("elsewhere")
def test_without_truststore_they_have_mozillas_list(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    monkeypatch.setitem(sys.modules, "truststore", None)
    assert trust.trust({}, ()).origin.startswith("certifi")
