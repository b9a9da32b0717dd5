"""Files to upload: what is accepted, what is refused before anything is sent, and media types."""

from __future__ import annotations

import array
import codecs
import io
import mimetypes
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringkit._call.body import FileBody
from ringkit._call.files import Attachment, attachment
from ringkit._call.media_types import extension_of, media_type_of
from ringkit._helpers.builders import attachments_of
from ringkit.errors import BodyConsumedError, TransportError
from ringkit_api import fax


class Unseekable(io.RawIOBase):
    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._data.read(size)


def pieces() -> Iterator[bytes]:
    yield b"ab"
    yield b"cd"


def test_files_from_everywhere(tmp_path: Path) -> None:
    path = tmp_path / "file.txt"
    path.write_bytes(b"abcd")
    with path.open("rb") as opened:
        sources: list[tuple[Any, bool]] = [
            (b"abcd", True),
            (path, True),
            (opened, True),
            (io.BytesIO(b"abcd"), True),
            (Unseekable(b"abcd"), True),
            (pieces(), True),
            (bytearray(b"abcd"), True),
            (memoryview(b"aXbXcXdX")[::2], True),
            (array.array("B", b"abcd"), True),
            ([bytearray(b"ab"), memoryview(b"cd")], True),
        ]
        for source, replayable in sources:
            file = Attachment(source)
            assert file.size == 4
            assert file.replayable is replayable
            assert b"".join(file.chunks()) == b"abcd"
            assert b"".join(file.chunks()) == b"abcd"


def test_a_file_object_is_sent_from_where_it_stands() -> None:
    source = io.BytesIO(b"skip abcd")
    source.seek(5)
    file = Attachment(source)
    assert (file.size, b"".join(file.chunks())) == (4, b"abcd")


def test_a_stream_of_known_size_is_read_once() -> None:
    file = Attachment(pieces(), "data.bin", size=4)
    assert not file.replayable
    assert b"".join(file.chunks()) == b"abcd"
    with pytest.raises(BodyConsumedError, match=r"data\.bin.*read again"):
        b"".join(file.chunks())


def test_a_path_given_as_text_is_refused() -> None:
    with pytest.raises(TypeError, match=r"Path\('page.pdf'\).*Text\('page.pdf'\)"):
        attachment("page.pdf")  # type: ignore[arg-type]


class OwnText:
    """An object with the methods of a file that reads text."""

    def read(self, size: int = -1) -> str:
        return "text"


def coroutine_reader() -> Any:
    class Reader:
        async def read(self, size: int = -1) -> bytes:
            return b""

    return Reader()


def text_files(folder: Path) -> Iterator[Any]:
    path = folder / "words.txt"
    path.write_text("words")
    yield io.StringIO("words")
    yield path.open(encoding="utf-8")
    yield tempfile.NamedTemporaryFile("w+")  # noqa: SIM115
    yield tempfile.SpooledTemporaryFile(mode="w+")  # noqa: SIM115


def test_files_that_read_text_are_refused(tmp_path: Path) -> None:
    for file in text_files(tmp_path):
        with file, pytest.raises(TypeError, match=r"reads text.*mode 'rb'.*Path.*Text\("):
            attachment(file)


@pytest.mark.filterwarnings("ignore:coroutine:RuntimeWarning")
@pytest.mark.parametrize(
    ("content", "message"),
    [
        (5, "not a int"),
        (None, "not a NoneType"),
        ({"a": b"x"}, "not a dict"),
        (codecs.getreader("utf-8")(io.BytesIO(b"text")), "'attachment' gives a str"),
        (OwnText(), "'attachment' gives a str, and bytes are sent"),
        (["text"], "'attachment' gives a str"),
        ([1, 2], "'attachment' gives a int"),
        (coroutine_reader(), "'attachment' gives a coroutine"),
    ],
)
def test_content_without_bytes_is_refused_when_a_call_is_made(content: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        fax_of(content)


def fax_of(content: Any) -> Any:
    file = Attachment(content)
    return fax.create_fax_message(body={"to": [{"phone_number": "+1"}], "attachment": [file]})


def test_paths_that_are_no_files_are_refused_when_a_call_is_made(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="is a folder"):
        fax_of(tmp_path)
    with pytest.raises(FileNotFoundError):
        fax_of(tmp_path / "missing")
    with pytest.raises(ValueError, match="is a folder"):
        FileBody(Attachment(tmp_path))
    if sys.platform == "linux":
        os.mkfifo(tmp_path / "pipe")
        for path in (tmp_path / "pipe", Path("/dev/zero"), Path("/proc/self/status")):
            with pytest.raises(ValueError, match="is no regular file"):
                fax_of(path)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have names in Unicode only")
def test_a_name_that_is_not_utf_8(tmp_path: Path) -> None:
    path = os.path.join(os.fsencode(tmp_path), b"page\xff.pdf")
    with open(path, "wb") as file:
        file.write(b"%PDF")
    body = fax_of(Path(os.fsdecode(path))).body
    assert b'filename="page_.pdf"' in b"".join(body.chunks())
    with open(path, "rb") as opened:
        assert Attachment(opened).name == "page_.pdf"


@given(
    kind=st.sampled_from("bBhHiIlLqQfd"),
    numbers=st.lists(st.integers(0, 100)),
    step=st.sampled_from([1, 2, -1]),
)
def test_buffers_are_copied(kind: str, numbers: list[int], step: int) -> None:
    numbers_array = array.array(kind, numbers)
    view = memoryview(numbers_array)[::step]
    expected = array.array(kind, numbers[::step]).tobytes()
    files = [Attachment(numbers_array[::step]), Attachment(view), *attachments_of(view)]
    view.release()
    for index in range(len(numbers_array)):
        numbers_array[index] = 0
    for file in files:
        assert (b"".join(file.chunks()), file.size) == (expected, len(expected))
        assert file.replayable


def test_a_measured_file_keeps_to_its_length(tmp_path: Path) -> None:
    path = tmp_path / "service.log"
    path.write_bytes(b"abcd")
    file = Attachment(path)
    measured = file.measured()
    path.write_bytes(b"abcdef")
    assert (measured.size, b"".join(measured.chunks())) == (4, b"abcd")
    assert (file.size, b"".join(file.chunks())) == (6, b"abcdef")


@given(st.lists(st.binary(max_size=5), max_size=8), st.integers(0, 40))
def test_content_of_another_size_than_given_is_never_sent_as_a_whole(
    chunks: list[bytes], size: int
) -> None:
    content = b"".join(chunks)
    sent = bytearray()
    measured = Attachment(iter(chunks), "a.pdf", size=size).measured()
    if size == len(content):
        sent += b"".join(measured.chunks())
        assert sent == content
    else:
        found = measured.chunks()
        with pytest.raises(ValueError, match=f"was given with size={size}, and has "):
            sent.extend(byte for chunk in found for byte in chunk)
        # The request is not complete, so the platform does not take a part for the whole.
        assert len(sent) < size or size == 0


@pytest.mark.parametrize("size", [-1, "5", 1.5])
def test_a_size_that_is_no_number_of_bytes(size: Any) -> None:
    with pytest.raises(ValueError, match="size is the number of bytes"):
        Attachment(iter([b"x"]), size=size)


class Failing(io.BytesIO):
    """A file of a broken disk."""

    def read(self, size: int | None = -1) -> bytes:
        if self.tell() >= 100_000:
            raise OSError(5, "Input/output error")
        return super().read(size)


class Stream:
    """A file object that cannot seek."""

    def __init__(self, file: io.BytesIO) -> None:
        self.read = file.read


def test_a_file_that_fails_while_it_is_sent() -> None:
    seekable = Failing(b"x" * 300_000)
    stream = Stream(Failing(b"x" * 300_000))
    closed = io.BytesIO(b"x" * 300_000)
    for content, size in ((seekable, None), (stream, 300_000), (closed, None)):
        content_of: Any = content
        chunks = Attachment(content_of, "a", size=size).measured().chunks()
        next(chunks)
        if content is closed:
            closed.close()
        with pytest.raises(TransportError, match="sending the file 'a': it cannot be read: "):
            list(chunks)


#: The platform's table of the files of text messages, and what it does not list.
TYPES = {
    "image/jpeg": "a.jpg a.jpeg A.JPG", "image/png": "a.png", "image/bmp": "a.bmp",
    "image/gif": "a.gif", "image/tiff": "a.tif a.tiff", "image/svg+xml": "a.svg",
    "image/webp": "a.webp", "video/3gpp": "a.3gp", "video/mp4": "a.mp4 a.m4v",
    "video/mpeg": "a.mpeg a.mpg", "video/avi": "a.avi", "video/x-flv": "a.flv",
    "video/x-ms-wmv": "a.wmv", "video/quicktime": "a.mov a.qt", "video/webm": "a.webm",
    "video/ogg": "a.ogg", "audio/mpeg": "a.mp3", "audio/mp4": "a.m4a", "audio/ogg": "a.oga",
    "audio/wav": "a.wav", "text/vcard": "a.vcf a.vcard", "application/zip": "a.zip",
    "application/gzip": "a.gzip a.gz calls.csv.gz a.tgz a.tar.gz a.svgz",
    "application/rtf": "a.rtf", "application/pdf": "a.pdf", "text/html": "a.html",
    "text/plain": "a.txt", "text/csv": "a.csv", "text/calendar": "a.ics",
    "application/x-bzip2": "calls.csv.bz2", "application/x-xz": "calls.csv.xz",
    "application/x-brotli": "page.html.br", "application/msword": "a.doc",
    "application/octet-stream": "a a.unknown pdf .",
}  # fmt: skip


@pytest.mark.parametrize(("expected", "names"), TYPES.items())
def test_media_types_are_the_same_on_every_machine(
    expected: str, names: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mimetypes, "guess_type", lambda *_: ("x/of-this-machine", None))
    for name in names.split():
        assert Attachment(b"", name).content_type == expected
        assert Attachment(b"", name, "x/y").content_type == "x/y"
    if expected != "application/octet-stream":
        assert media_type_of(f"a{extension_of(expected)}") == expected


def test_types_that_servers_name_otherwise_have_the_same_extension() -> None:
    assert [extension_of(name) for name in ("Audio/X-WAV", "image/jpg", "a/b", "")] == [
        ".wav", ".jpg", "", "",
    ]  # fmt: skip


@pytest.mark.parametrize("given", [Path("a.png"), "a.png", b"content", None], ids=repr)
def test_a_file_body_names_what_it_takes(given: Any) -> None:
    with pytest.raises(TypeError, match=rf"takes an Attachment, not {type(given).__name__}"):
        FileBody(given)
