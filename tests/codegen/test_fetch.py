"""Sources that answer badly, or not at all: each is refused in time, and named."""

from __future__ import annotations

import re
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from codegen.document import CodegenError
from codegen.fetch import Limits, fetch
from tests.io.engines.servers import Handler, answer, read_request, serving

MEGABYTE = 1024 * 1024
QUICK = Limits(connect=1.0, read=0.4, total=1.0, size=MEGABYTE, redirects=2)


def saying(*parts: bytes, pause: float = 0.0) -> Handler:
    """Answer every request with these bytes, and then close."""

    def handler(connection: socket.socket) -> None:
        read_request(connection)
        for part in parts:
            connection.sendall(part)
            time.sleep(pause)

    return handler


def forever(connection: socket.socket) -> None:
    """Send a gigabyte, without saying how much it will be."""
    read_request(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    for _ in range(1024):
        connection.sendall(b"100000\r\n" + b"x" * MEGABYTE + b"\r\n")
    connection.sendall(b"0\r\n\r\n")


HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n"
REFUSED: dict[str, tuple[Handler, str]] = {
    "no answer": (
        saying(b"", pause=2), r"did not answer in time \(ReadTimeout; 1 s to connect, 0\.4 s"),
    "a byte at a time": (saying(HEAD, b"\r\n", *[b"x"] * 100, pause=0.2), "not complete after 1 s"),
    "a gigabyte": (forever, r"\d MB or more, and the limit is 1 MB"),
    "a gigabyte that is announced": (
        saying(b"HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n"), "1024 MB or more"),
    "cut off": (saying(HEAD, b"\r\nopenapi: 3.0.3"), r"received 14 bytes, expected 100"),
    "of unknown length": (saying(b"HTTP/1.1 200 OK\r\n\r\nopenapi: 3.0.3"), "how long its answer"),
    "compressed": (saying(answer(b"x", "Content-Encoding: gzip")), "compresses its answer"),
    "not found": (saying(answer(b"", status="404 Not Found")), "the server answers 404 Not Found"),
    "redirected to itself": (
        saying(answer(b"", "Location: /again", status="302 Found")), "more than 2 redirects"),
    "redirected elsewhere over http": (
        saying(answer(b"", "Location: http://192.0.2.1/x?key=s3cret", status="302 Found")),
        r"http://192\.0\.2\.1/x is not https"),
    "redirected to a file": (
        saying(answer(b"", "Location: file:///etc/passwd", status="302 Found")), "is not https"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_an_answer_that_is_refused(name: str) -> None:
    handler, said = REFUSED[name]
    begun = time.monotonic()
    with serving(handler) as url, pytest.raises(CodegenError, match=said) as caught:
        fetch(f"{url}/rc.yml?key=s3cret", allow_http=True, limits=QUICK)
    assert time.monotonic() - begun < 3
    assert str(caught.value).startswith(f"cannot read {url}/rc.yml: ")
    assert str(caught.value).endswith("download the description and give its path.")
    assert "s3cret" not in str(caught.value)


def test_a_complete_answer_is_taken_whatever_its_framing() -> None:
    pieces = (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nope\r\n2\r\nn:\r\n0\r\n\r\n"
    )
    for given, expected in ((answer(b"openapi:"), b"openapi:"), (pieces, b"open:")):
        with serving(saying(given)) as url:
            assert fetch(f"{url}/rc.yml", allow_http=True, limits=QUICK) == expected


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("http://127.0.0.1:1/rc.yml", r"http://127\.0\.0\.1:1/rc\.yml is not https"),
        ("http://example.invalid/rc.yml", "is not https, and anyone on the way could change"),
        ("ftp://example.invalid/rc.yml", "is not https"),
        ("https://me:s3cret@example.invalid/rc.yml", "an address with a login is not taken"),
        ("https://[::1/rc.yml", "it is no address"),
        ("nowhere.yml", "No such file.* Give the path of a description, or its https address"),
    ],
)
def test_a_source_that_is_not_asked(source: str, said: str) -> None:
    with pytest.raises(CodegenError, match=said) as caught:
        fetch(source)
    assert "s3cret" not in str(caught.value)


def test_a_file_has_the_limit_of_size_too(tmp_path: Path) -> None:
    path = tmp_path / "rc.yml"
    path.write_bytes(b"x" * (2 * MEGABYTE))
    assert len(fetch(str(path))) == 2 * MEGABYTE
    with pytest.raises(CodegenError, match="2 MB or more, and the limit is 1 MB"):
        fetch(str(path), limits=QUICK)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A self-signed certificate for localhost, with its key in the same file."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl, which makes the keys, is not installed")
    folder = tmp_path_factory.mktemp("tls")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
         "-keyout", "both.pem", "-out", "cert.pem"],
        cwd=folder, check=True, capture_output=True,
    )  # fmt: skip
    with (folder / "both.pem").open("ab") as both:
        both.write((folder / "cert.pem").read_bytes())
    return folder / "both.pem"


@contextmanager
def secure(certificate: Path, handler: Handler) -> Iterator[str]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)

    def wrapped(plain: socket.socket) -> None:
        with context.wrap_socket(plain, server_side=True) as connection:
            handler(connection)

    with serving(wrapped) as url:
        yield url.replace("http://127.0.0.1", "https://localhost")


def test_https_is_verified_and_never_left(
    certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with secure(certificate, saying(answer(b"openapi:"))) as url:
        with pytest.raises(CodegenError, match="CERTIFICATE_VERIFY_FAILED"):
            fetch(f"{url}/rc.yml")
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        assert fetch(f"{url}/rc.yml") == b"openapi:"
        with pytest.raises(CodegenError, match=re.escape("CERTIFICATE_VERIFY_FAILED")):
            fetch(f"{url.replace('localhost', '127.0.0.1')}/rc.yml")
        leading = answer(b"", f"Location: {url}/rc.yml", status="301 Moved Permanently")
        with secure(certificate, saying(leading)) as first:
            assert fetch(first) == b"openapi:"
    with serving(saying(answer(b"openapi:"))) as plain:
        leaving = answer(b"", f"Location: {plain}/rc.yml", status="307 Temporary Redirect")
        with secure(certificate, saying(leaving)) as first:
            with pytest.raises(CodegenError, match=f"{plain}/rc.yml is not https"):
                fetch(first)
