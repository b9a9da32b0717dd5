"""Sample media: a default profile image, a blank PDF page, and WAV tones."""

from __future__ import annotations

import base64
import io
import re
import textwrap
import wave
from typing import Final

from attrs import frozen


@frozen
class Image:
    """An uploaded image with its media type."""

    content: bytes
    content_type: str


# One grey pixel.
DEFAULT_IMAGE: Final = Image(
    base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg=="
    ),
    "image/png",
)

# A PDF document with one empty page of US Letter size.
BLANK_PAGE: Final = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj
trailer<</Root 1 0 R>>
%%EOF
"""

_SAMPLE_RATE: Final = 8000


def tone_wav(*, seed: int, samples: int = _SAMPLE_RATE) -> bytes:
    """Return a WAV file (mono, 8 bit, 8 kHz) with a tone whose pitch depends on `seed`."""
    half = 10 + seed % 20
    cycle = bytes([152] * half + [104] * half)
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(_SAMPLE_RATE)
        sound.writeframes((cycle * (samples // len(cycle) + 1))[:samples])
    return buffer.getvalue()


_PDF_PAGE: Final = re.compile(rb"/Type\s*/Page\b")
_PAGE_LINES: Final = 46
#: Courier at 11 points takes 6.6 points for a character, and a line has 468.
_LINE_CHARACTERS: Final = 70


def pdf_pages(content: bytes) -> int:
    """Return how many pages a PDF document says it has, at least one."""
    return max(1, len(_PDF_PAGE.findall(content)))


def text_pdf(text: str) -> bytes:
    """Return a PDF document of US Letter size with `text`, on as many pages as it needs.

    A form feed begins a new page; characters outside Windows-1252 are printed as `?`.
    """
    pages = [page for part in text.split("\f") for page in _pages(part)]
    kids = " ".join(f"{3 + 2 * number} 0 R" for number in range(len(pages)))
    font = f"{3 + 2 * len(pages)} 0 R"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode(),
    ]
    for number, lines in enumerate(pages):
        resources = f"<</Font<</F1 {font}>>>>"
        contents = f"{4 + 2 * number} 0 R"
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents {contents}"
            f"/Resources{resources}>>".encode()
        )
        shown = b"".join(b"(%s)'\n" % _pdf_string(line) for line in lines)
        stream = b"BT /F1 11 Tf 14 TL 72 734 Td\n%sET" % shown
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
    objects.append(b"<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>")
    return _pdf(objects)


def _pages(text: str) -> list[list[str]]:
    lines = [part for line in text.splitlines() or [""] for part in _wrapped(line)]
    return [lines[start : start + _PAGE_LINES] for start in range(0, len(lines), _PAGE_LINES)]


def _wrapped(line: str) -> list[str]:
    return textwrap.wrap(line, _LINE_CHARACTERS, replace_whitespace=False) or [""]


def _pdf_string(line: str) -> bytes:
    encoded = line.expandtabs(4).encode("cp1252", "replace")
    return re.sub(rb"([\\()])", rb"\\\1", encoded)


def _pdf(objects: list[bytes]) -> bytes:
    """Return a PDF file with these objects, numbered from 1; the first one is the catalog."""
    content, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
    tail = b"trailer<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF\n" % (size, len(content))
    return content + head + tail
