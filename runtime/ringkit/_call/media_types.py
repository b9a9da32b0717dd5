"""Media types by the extension of a file name, and back.

A table of our own, so that the type of a file is the same on every machine and every version of
Python. It has the types that the platform lists for text messages, greetings and prompts, and the
files of faxes (docs/platform-facts.md, sections 7 and 14).
"""

from __future__ import annotations

import re
from typing import Final

UNKNOWN: Final = "application/octet-stream"

_OFFICE: Final = "application/vnd.openxmlformats-officedocument"

#: The first extension of a type is the one that a file of that type gets.
_EXTENSIONS: Final[dict[str, str]] = {
    # Text messages: the platform's table, with its own names of types such as video/avi.
    "image/jpeg": "jpg jpeg jpe jfif",
    "image/png": "png",
    "image/bmp": "bmp",
    "image/gif": "gif",
    "image/tiff": "tif tiff",
    "image/svg+xml": "svg",
    "image/webp": "webp",
    "video/3gpp": "3gp 3gpp",
    "video/mp4": "mp4 m4v",
    "video/mpeg": "mpg mpeg mpe",
    "video/avi": "avi",
    "video/x-flv": "flv",
    "video/x-ms-wmv": "wmv",
    "video/quicktime": "mov qt",
    "video/webm": "webm",
    "video/ogg": "ogg ogv",
    "audio/mpeg": "mp3 mpga",
    "audio/mp4": "m4a",
    "audio/ogg": "oga opus",
    "audio/wav": "wav",
    "audio/amr": "amr",
    "text/vcard": "vcf vcard",
    "application/zip": "zip",
    "application/gzip": "gz gzip tgz svgz",
    "application/rtf": "rtf",
    "application/pdf": "pdf",
    "text/html": "html htm",
    "text/plain": "txt text log",
    "text/csv": "csv",
    "text/calendar": "ics ical",
    # Faxes.
    "application/msword": "doc dot",
    f"{_OFFICE}.wordprocessingml.document": "docx",
    f"{_OFFICE}.wordprocessingml.template": "dotx",
    "application/vnd.ms-excel": "xls",
    f"{_OFFICE}.spreadsheetml.sheet": "xlsx",
    "application/vnd.ms-powerpoint": "ppt pps",
    f"{_OFFICE}.presentationml.presentation": "pptx",
    f"{_OFFICE}.presentationml.slideshow": "ppsx",
    "application/vnd.visio": "vsd",
    "application/x-mspublisher": "pub",
    "application/vnd.ms-works": "wps",
    "application/vnd.wordperfect": "wpd",
    "application/vnd.ms-outlook": "msg",
    "application/vnd.oasis.opendocument.text": "odt",
    "application/vnd.oasis.opendocument.spreadsheet": "ods",
    "application/vnd.oasis.opendocument.presentation": "odp",
    "application/postscript": "ps eps",
    "image/vnd.adobe.photoshop": "psd",
    "image/x-tga": "tga",
    "application/xml": "xml",
    "message/rfc822": "eml",
    # Files of team messages, tasks and notes, and other common ones.
    "image/heic": "heic",
    "image/heif": "heif",
    "image/avif": "avif",
    "image/vnd.microsoft.icon": "ico",
    "audio/aac": "aac",
    "audio/flac": "flac",
    "audio/basic": "au",
    "audio/aiff": "aiff aif",
    "audio/midi": "mid midi",
    "video/3gpp2": "3g2",
    "video/x-matroska": "mkv",
    "application/json": "json",
    "text/markdown": "md",
    "text/css": "css",
    "text/javascript": "js",
    "text/tab-separated-values": "tsv",
    "application/yaml": "yaml yml",
    "application/x-bzip2": "bz2 tbz2",
    "application/x-xz": "xz txz",
    "application/x-brotli": "br",
    "application/zstd": "zst",
    "application/x-compress": "z",
    "application/x-tar": "tar",
    "application/x-7z-compressed": "7z",
    "application/vnd.rar": "rar",
    UNKNOWN: "bin",
}

#: Other names of types, as servers send them.
_ALIASES: Final = {
    "image/jpg": "image/jpeg",
    "image/x-ms-bmp": "image/bmp",
    "audio/mp3": "audio/mpeg",
    "audio/x-wav": "audio/wav",
    "audio/wave": "audio/wav",
    "audio/vnd.wave": "audio/wav",
    "audio/x-m4a": "audio/mp4",
    "video/x-msvideo": "video/avi",
    "video/msvideo": "video/avi",
    "text/x-vcard": "text/vcard",
    "text/directory": "text/vcard",
    "text/rtf": "application/rtf",
    "text/xml": "application/xml",
    "application/x-gzip": "application/gzip",
    "application/x-zip-compressed": "application/zip",
}

_TYPES: Final = {
    extension: media_type
    for media_type, extensions in _EXTENSIONS.items()
    for extension in extensions.split()
}

#: A type and subtype, with parameters (RFC 9110, section 8.3.1), in visible ASCII characters.
_MEDIA_TYPE: Final = re.compile(
    r"[!#$%&'*+.^_`|~0-9A-Za-z-]+/[!#$%&'*+.^_`|~0-9A-Za-z-]+[ \t]*(;[\t\x20-\x7e]*)?"
)


def media_type_of(name: str) -> str:
    """Return the media type that the last extension of a file name stands for.

    A compressed file has the type of its compression: what is inside cannot be read without it.
    """
    _, dot, extension = name.rpartition(".")
    return _TYPES.get(extension.lower(), UNKNOWN) if dot else UNKNOWN


def extension_of(media_type: str) -> str:
    """Return the usual extension of a media type with its dot, empty if there is none."""
    found = media_type.strip().lower()
    extensions = _EXTENSIONS.get(_ALIASES.get(found, found), "")
    return f".{extensions.partition(' ')[0]}" if extensions else ""


def check_media_type(text: str) -> str:
    """Return `text`. Raises ValueError if it is no media type, such as one with a line break."""
    if not isinstance(text, str) or _MEDIA_TYPE.fullmatch(text) is None:
        raise ValueError(f"a content type looks like image/png, got {text!r}")
    return text
