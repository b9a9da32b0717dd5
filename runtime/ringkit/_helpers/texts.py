"""How long texts are: what a message may hold, and in how many segments it is sent. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

from attrs import frozen

#: UTF-16 code units of one message (platform-facts.md, section 3.4).
MAX_TEXT_UNITS: Final = 1000

#: The default alphabet of GSM 03.38 (3GPP TS 23.038, 6.2.1), in the order of its codes; ESC, which
#: is no character of a text, is left out.
_GSM: Final = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    "ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
#: Those that are sent as two: ESC and a code of the extension table.
_GSM_EXTENSION: Final = frozenset("\f^{}\\[~]|€")
#: Units of a text in one segment, and of each segment of a longer one, which has a header.
_SIZES: Final = {"GSM 03.38": (160, 153), "UCS-2": (70, 67)}


@frozen
class SmsSegments:
    """How a text is sent, which is what it costs.

    - `count`: the number of segments.
    - `encoding`: `GSM 03.38` (7-bit units), or `UCS-2` if one character needs it.
    - `units`: the length in units of the encoding; some characters have two.
    - `left`: how many units the last segment could still hold.
    - `beyond_gsm`: the characters because of which it is `UCS-2`, in the order of the text.
    """

    count: int
    encoding: Literal["GSM 03.38", "UCS-2"]
    units: int
    left: int
    beyond_gsm: tuple[str, ...] = ()


@frozen
class MessagePreview:
    """What a message would be sent as: from which number, to whom, in how many segments."""

    from_: str
    to: tuple[str, ...]
    text: str
    segments: SmsSegments


def sms_segments(text: str) -> SmsSegments:
    """Return the segments in which a text is sent. One that is empty has one segment."""
    _require_str(text)
    beyond = tuple(dict.fromkeys(c for c in text if c not in _GSM and c not in _GSM_EXTENSION))
    encoding: Literal["GSM 03.38", "UCS-2"] = "UCS-2" if beyond else "GSM 03.38"
    whole, part = _SIZES[encoding]
    widths = list(_widths(text, ucs2=bool(beyond)))
    units = sum(widths)
    if units <= whole:
        return SmsSegments(1, encoding, units, whole - units, beyond)
    count, left = 1, part
    for width in widths:
        if width > left:  # a character of two units is in one segment
            count, left = count + 1, part
        left -= width
    return SmsSegments(count, encoding, units, left, beyond)


def _require_str(text: object) -> None:
    if not isinstance(text, str):
        raise TypeError(f"a text is a str, not {type(text).__name__}")


def _widths(text: str, *, ucs2: bool) -> Iterator[int]:
    for character in text:
        two = character > "\uffff" if ucs2 else character in _GSM_EXTENSION
        yield 2 if two else 1


def text_units(text: str) -> int:
    """Return the length of a text as the platform counts it, in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def checked_text(text: str) -> str:
    """Return `text`. Raises ValueError if it is too long or no Unicode, TypeError for no str."""
    _require_str(text)
    units = text_units(text)
    if units > MAX_TEXT_UNITS:
        raise ValueError(
            f"a text may have {MAX_TEXT_UNITS} UTF-16 code units, this one has {units}"
        )
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ValueError(
            f"the text has half of a surrogate pair at {error.start}, which is no character"
        ) from None
    return text
