"""Safe names for downloaded files.

Names come from the server, and before that from the sender of a file: they are not trusted.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final
from urllib.parse import unquote, urlsplit

from ringkit._call.media_types import extension_of
from ringkit.multipart._header_value import parse_value

#: Characters that a file system may refuse or give a special meaning.
_UNSAFE_CHARACTERS: Final = re.compile(r'[<>:"|?*\x00-\x1f\x7f]')
#: Names of Windows devices, which also exist with any extension.
_DEVICE_NAMES: Final = re.compile(
    r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³])$", re.IGNORECASE
)
#: Unicode categories to remove: control, format (with those that change the direction of text),
#: unassigned, private use, surrogates, line and paragraph separators.
_INVISIBLE_CATEGORIES: Final = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
#: File systems allow 255 bytes; the rest is room for a number.
_MAX_NAME_BYTES: Final = 200
_MAX_EXTENSION_BYTES: Final = 20
_DEFAULT_NAME: Final = "download"


def file_name(disposition: str, content_type: str, url: str) -> str:
    """Return a safe name for a response: from its `Content-Disposition`, else from its URL.

    A name from a URL without an extension gets the usual one for `content_type`.
    """
    _, parameters = parse_value(disposition)
    for given in (parameters.get("filename*"), parameters.get("filename")):
        if given and (name := safe_name(given)):
            return name
    return named(unquote(urlsplit(url).path).rpartition("/")[2], content_type)


def named(text: str, content_type: str) -> str:
    """Return `text` as a safe name; without an extension it gets the usual one for its type."""
    name = safe_name(text) or _DEFAULT_NAME
    if "." not in name:
        name += extension_of(parse_value(content_type)[0])
    return name


def safe_name(text: str) -> str:
    """Return `text` as a file name that is safe on all systems; empty if nothing is left.

    The result has no folders, no device name, no invisible characters, no leading or trailing
    dots and spaces, and at most 200 bytes.
    """
    name = unicodedata.normalize("NFC", text).replace("\\", "/").rpartition("/")[2]
    name = "".join(
        found for found in name if unicodedata.category(found) not in _INVISIBLE_CATEGORIES
    )
    name = _UNSAFE_CHARACTERS.sub("_", name).strip(" .")
    name = _shortened(name)
    if _DEVICE_NAMES.match(name.partition(".")[0].rstrip()):
        name = f"_{name}"
    return name


def _shortened(name: str) -> str:
    if len(name.encode()) <= _MAX_NAME_BYTES:
        return name
    stem, dot, extension = name.rpartition(".")
    if not dot or len(extension.encode()) > _MAX_EXTENSION_BYTES:
        stem, extension = name, ""
    end = dot + extension if extension else ""
    kept = stem.encode()[: _MAX_NAME_BYTES - len(end.encode())].decode(errors="ignore")
    return kept.rstrip(" .") + end


def numbered(name: str, number: int) -> str:
    """Return `name` with a number: `a.pdf` for 0, `a (1).pdf` for 1, and so on."""
    if not number:
        return name
    stem, dot, extension = name.rpartition(".")
    return f"{stem} ({number}).{extension}" if dot else f"{name} ({number})"
