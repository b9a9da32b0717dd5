from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringkit._downloads.content_version import Piece, Version, fits, piece_of
from ringkit._downloads.filenames import file_name, numbered, safe_name
from ringkit.multipart._header_value import parse_value

URL = "https://media.ringcentral.com/restapi/v1.0/account/1/recording/7/content?a=b"


@pytest.mark.parametrize(
    ("given_name", "safe"),
    [
        ("voice.mp3", "voice.mp3"),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("C:\\Windows\\x.dll", "x.dll"),
        ("/etc/shadow", "shadow"),
        ("..", ""),
        (".", ""),
        ("", ""),
        ("   ", ""),
        ("a/..", ""),
        (".bashrc", "bashrc"),
        ("name. . ", "name"),
        ("CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("LPT1 .tar.gz", "_LPT1 .tar.gz"),
        ("COM\u00b9.log", "_COM\u00b9.log"),
        ("CONIN$", "_CONIN$"),
        ("CONFERENCE.txt", "CONFERENCE.txt"),
        ("a<b>c:d|e?f*g\"h.txt", "a_b_c_d_e_f_g_h.txt"),
        ("nul\x00byte\r\nX: y.txt", "nulbyteX_ y.txt"),
        ("gpj\u202eexe.txt", "gpjexe.txt"),
        ("r\u00e9sum\u00e9.pdf", "r\u00e9sum\u00e9.pdf"),
        ("re\u0301sume.pdf", "r\u00e9sume.pdf"),
        ("file.txt:stream", "file.txt_stream"),
    ],
)  # fmt: skip
def test_safe_names(given_name: str, safe: str) -> None:
    assert safe_name(given_name) == safe


def test_long_names_keep_their_extension() -> None:
    name = safe_name("\u00e9" * 300 + ".pdf")
    assert len(name.encode()) <= 200
    assert name.endswith(".pdf")
    assert len(safe_name("x" * 300)) == 200


@given(st.text(max_size=300) | st.text(alphabet="./\\ :CONcomLPT1$\u202e\x00", max_size=20))
def test_whatever_is_given_is_one_name(text: str) -> None:
    name = safe_name(text)
    assert not set(name) & set('/\\<>:"|?*\0\n')
    assert name not in (".", "..")
    assert name == name.strip(" .") or not name
    assert len(name.encode()) <= 201
    assert name.partition(".")[0].rstrip().upper() not in ("CON", "NUL", "COM1", "LPT1", "CONIN$")


@pytest.mark.parametrize(
    ("disposition", "content_type", "name"),
    [
        ('attachment; filename="a b.wav"', "audio/wav", "a b.wav"),
        ("attachment; filename=plain.wav", "audio/wav", "plain.wav"),
        (r'attachment; filename="quo\"ted.wav"', "audio/wav", "quo_ted.wav"),
        ("attachment; filename*=UTF-8''%e2%82%ac%20rates.pdf", "", "\u20ac rates.pdf"),
        ("attachment; filename=x.pdf; filename*=utf-8'de'J%C3%BCrgen.pdf", "", "J\u00fcrgen.pdf"),
        ("attachment; filename*=utf-8''%ff%ff; filename=ok.pdf", "", "ok.pdf"),
        ("attachment; filename*=utf-16''x; filename=ok.pdf", "", "ok.pdf"),
        ("attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", "", "passwd"),
        ('attachment; filename=".."', "image/png", "content.png"),
        ('inline; x="filename=no.pdf"', "image/png", "content.png"),
        ("inline", "audio/mpeg", "content.mp3"),
        ("", "", "content"),
    ],
)
def test_names_of_answers(disposition: str, content_type: str, name: str) -> None:
    assert file_name(disposition, content_type, URL) == name


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://h/a/b.pdf?x=/y.txt", "b.pdf"),
        ("https://h/a/%2e%2e", "download.bin"),
        ("https://h/", "download.bin"),
        ("https://h/a/x%2Fy", "y.bin"),
    ],
)
def test_names_of_addresses(url: str, name: str) -> None:
    assert file_name("", "application/octet-stream", url) == name


def test_numbers() -> None:
    assert [numbered("a.b.pdf", n) for n in range(3)] == ["a.b.pdf", "a.b (1).pdf", "a.b (2).pdf"]
    assert numbered("a", 1) == "a (1)"


@given(st.text(max_size=200))
def test_any_header_value_can_be_read(text: str) -> None:
    value, parameters = parse_value(text)
    assert ";" not in value
    assert all(name == name.lower() for name in parameters)


def test_pieces() -> None:
    whole = {"Content-Length": "100", "ETag": '"1"'}
    assert piece_of(200, whole) == Piece(0, Version('"1"', "", 100))
    assert piece_of(200, {**whole, "Content-Encoding": "gzip"}) == Piece(
        0, Version('"1"', "", None)
    )
    part = {"Content-Length": "10", "Content-Range": "bytes 90-99/100", "Last-Modified": "x"}
    assert piece_of(206, part) == Piece(90, Version("", "x", 100))
    unknown = {"Content-Range": "bytes 90-99/*"}
    assert piece_of(206, unknown) == Piece(90, Version("", "", None))
    assert piece_of(206, {}) is None
    assert piece_of(206, {"Content-Range": "items 1-2/3"}) is None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (Version('"1"', "x", 5), Version('"1"', "y", 5), True),
        (Version('"1"', "x", 5), Version('"2"', "x", 5), False),
        (Version('"1"', "", 5), Version('"1"', "", 6), False),
        (Version('"1"'), Version(), False),
        (Version("", "x"), Version("", "x"), True),
        (Version("", "x"), Version("", "y"), False),
        (Version(total=5), Version(total=5), True),
        (Version(), Version(), False),
        (Version(total=5), Version(), False),
    ],
)
def test_versions(one: Version, other: Version, same: bool) -> None:
    assert one.same(other) is same
    assert other.same(one) is same


def test_validators() -> None:
    assert Version('"1"', "date").validator == '"1"'
    assert Version('W/"1"', "date").validator == "date"
    assert Version('W/"1"').validator == ""
    assert Version("", "date").validator == "date"


def test_types() -> None:
    assert fits("audio/mpeg; x=y", "audio/*")
    assert fits("Audio/MPEG", "audio/mpeg")
    assert not fits("text/html", "audio/*")
    assert not fits("audiology/x", "audio/*")
    assert not fits("", "audio/*")
