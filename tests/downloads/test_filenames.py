"""Safe file names, from headers and URLs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
def test_any_text_becomes_a_single_name(text: str) -> None:
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
def test_names_from_headers(disposition: str, content_type: str, name: str) -> None:
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
def test_names_from_urls(url: str, name: str) -> None:
    assert file_name("", "application/octet-stream", url) == name


def test_numbers() -> None:
    assert [numbered("a.b.pdf", n) for n in range(3)] == ["a.b.pdf", "a.b (1).pdf", "a.b (2).pdf"]
    assert numbered("a", 1) == "a (1)"


@given(st.text(max_size=200))
def test_any_header_value_can_be_read(text: str) -> None:
    value, parameters = parse_value(text)
    assert ";" not in value
    assert all(name == name.lower() for name in parameters)
