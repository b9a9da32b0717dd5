"""What a downloaded file is called. Pure; used by `downloads`.

The name comes from a server, and before that from whoever sent the file: it may be anything.
"""

from __future__ import annotations

import mimetypes
import re
import unicodedata
from typing import Final
from urllib.parse import unquote, urlsplit

from ringkit.multipart._header_value import parse_value

#: What a file system may refuse, or take for something else than a name.
_UNSAFE: Final = re.compile(r'[<>:"|?*\x00-\x1f\x7f]')
#: Names of devices, whatever their extension (Windows).
_DEVICES: Final = re.compile(
    r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³])$", re.IGNORECASE
)
#: File systems take 255 bytes; there is more to add, as a number.
_LONGEST: Final = 200
_NAMELESS: Final = "download"


def file_name(disposition: str, content_type: str, url: str) -> str:
    """Return a safe name for an answer: of its `Content-Disposition`, else of its address.

    It gets the extension that its type suggests if it has none.
    """
    _, parameters = parse_value(disposition)
    for given in (parameters.get("filename*"), parameters.get("filename")):
        if given and (name := safe_name(given)):
            return name
    name = safe_name(unquote(urlsplit(url).path).rpartition("/")[2]) or _NAMELESS
    if "." not in name:
        name += mimetypes.guess_extension(parse_value(content_type)[0]) or ""
    return name


def safe_name(text: str) -> str:
    """Return `text` as the name of a file in a folder of any system; empty if nothing is left.

    No folders, no name of a device, no control and direction characters, no leading or trailing
    dots and spaces, at most 200 bytes.
    """
    name = unicodedata.normalize("NFC", text).replace("\\", "/").rpartition("/")[2]
    name = "".join(found for found in name if unicodedata.category(found) not in _INVISIBLE)
    name = _UNSAFE.sub("_", name).strip(" .")
    name = _shortened(name)
    if _DEVICES.match(name.partition(".")[0].rstrip()):
        name = f"_{name}"
    return name


#: Categories of characters: control, format (as the one that turns a text round), unassigned ones.
_INVISIBLE: Final = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})


def _shortened(name: str) -> str:
    if len(name.encode()) <= _LONGEST:
        return name
    stem, dot, extension = name.rpartition(".")
    if not dot or len(extension.encode()) > 20:
        stem, extension = name, ""
    end = dot + extension if extension else ""
    kept = stem.encode()[: _LONGEST - len(end.encode())].decode(errors="ignore")
    return kept.rstrip(" .") + end


def numbered(name: str, number: int) -> str:
    """Return the name for a file if those before it are taken: `a.pdf`, `a (1).pdf`, ..."""
    if not number:
        return name
    stem, dot, extension = name.rpartition(".")
    return f"{stem} ({number}).{extension}" if dot else f"{name} ({number})"
