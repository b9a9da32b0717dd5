"""Pages about the public names of ringkit and ringkit_emulator, from their docstrings."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import Final

import ringkit

_CLIENTS: Final = ("RingCentral", "AsyncRingCentral")
#: What attributes of a client are: classes that users never import.
_PARTS: Final = {
    "messages": "ringkit._helpers.messages.Messages",
    "telephony": "ringkit.telephony._telephony.Telephony",
    "exports": "ringkit._exports.exports.Exports",
}


def python_pages() -> dict[str, str]:
    """Return Markdown by path below the folder of these pages; mkdocstrings fills it in."""
    rooms = {name: names for name in _rooms() if (names := public_names(name))}
    elsewhere = {name for names in rooms.values() for name in names}
    rest = [name for name in public_names("ringkit") if name not in elsewhere]
    others = [name for name in rest if name not in _CLIENTS and not name.startswith("_")]
    pages = {
        "client.md": _page("Clients", "ringkit", list(_CLIENTS)),
        "ringkit.md": _page("ringkit", "ringkit", others),
    }
    for name, path in _PARTS.items():
        package, _, kind = path.rpartition(".")
        pages[f"rc-{name}.md"] = _page(f"rc.{name}", f"rc.{name}", [kind], package)
    for room, names in rooms.items():
        pages[f"{room.replace('.', '-')}.md"] = _page(room, room, names)
    return pages


def public_names(package: str) -> list[str]:
    """Return the names that users may import from a package, in their order."""
    return list(getattr(import_module(package), "__all__", ()))


def _rooms() -> list[str]:
    found = [room.name for room in pkgutil.iter_modules(ringkit.__path__)]
    rooms = [f"ringkit.{name}" for name in found if not name.startswith("_") and name != "demo"]
    return [*rooms, "ringkit_emulator"]


def _page(title: str, shown: str, names: list[str], package: str = "") -> str:
    lines = [f"# {title}", f"What `{shown}` has for users."]
    return "\n\n".join([*lines, *(f"::: {package or shown}.{name}" for name in names)]) + "\n"
