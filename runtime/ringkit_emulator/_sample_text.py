"""Sample texts for members of JSON documents, chosen by name and format."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Final

from ringkit_emulator._times import format_time

GIVEN_NAMES: Final = (
    "Ada", "Blaise", "Carla", "Denis", "Edith", "Felix", "Grace", "Hugo",
    "Irene", "Jonas", "Karen", "Leon", "Mary", "Niels", "Olga", "Paul",
)  # fmt: skip
FAMILY_NAMES: Final = (
    "Abel", "Bohr", "Curie", "Dirac", "Euler", "Fermi", "Gauss", "Hopper",
    "Ising", "Joule", "Kepler", "Liskov", "Milner", "Noether", "Ohm", "Planck",
)  # fmt: skip
_WORDS: Final = ("amber", "basil", "cedar", "delta", "ember", "fjord", "grove", "harbor")
_DAY_SECONDS: Final = 86_400


def phone_number(number: int) -> str:
    """Return a fictional phone number in E.164 form."""
    return f"+1{650 + number % 40}555{100 + number // 40 % 100:04d}"


def full_name(number: int) -> str:
    """Return a given name and a family name."""
    given = GIVEN_NAMES[number % len(GIVEN_NAMES)]
    return f"{given} {FAMILY_NAMES[number // 16 % len(FAMILY_NAMES)]}"


def sample_text(name: str, form: str, number: int, *, api: str, present: float) -> str:
    """Return a text for a member called `name` whose schema has the format `form`.

    `number` selects the text, `api` is the URL of the API host, `present` the present time in
    seconds since 1970.
    """
    if form == "date-time":
        return format_time(present - number % (7 * _DAY_SECONDS))
    maker = _BY_FORMAT.get(form) or _by_name(name)
    return maker(number, api, name)


def _by_name(name: str) -> Callable[[int, str, str], str]:
    lowered = name.lower()
    if lowered in _BY_NAME:
        return _BY_NAME[lowered]
    for ending, maker in _BY_ENDING:
        if lowered.endswith(ending):
            return maker
    return _word


def _word(number: int, _api: str, name: str) -> str:
    return f"{_WORDS[number % len(_WORDS)]} {name}" if len(name) < 24 else _WORDS[number % 8]


def _digits(number: int, _api: str, _name: str) -> str:
    return str(1_000_000_000 + number % 9_000_000_000)


def _address(number: int, api: str, name: str) -> str:
    return (
        str(_digits(number, api, name)) if name == "id" else f"{api}/restapi/v1.0/{number % 9999}"
    )


def _clock_time(number: int, _api: str, _name: str) -> str:
    return f"{number % 24:02d}:{number // 24 % 60:02d}:00"


def _uuid(number: int, _api: str, _name: str) -> str:
    return str(uuid.UUID(int=number << 64 | number, version=4))


def _phone(number: int, _api: str, _name: str) -> str:
    return phone_number(number)


def _email(number: int, _api: str, _name: str) -> str:
    return f"person{number % 10_000}@example.com"


def _constant(text: str) -> Callable[[int, str, str], str]:
    return lambda _number, _api, _name: text


_BY_FORMAT: Final[dict[str, Callable[[int, str, str], str]]] = {
    "uri": _address,
    "email": _email,
    "time": _clock_time,
    "uuid": _uuid,
    "ipv4": lambda number, _api, _name: f"192.0.2.{number % 250 + 1}",
    "date": lambda _number, _api, _name: "2026-01-02",
}
_BY_ENDING: Final[tuple[tuple[str, Callable[[int, str, str], str]], ...]] = (
    ("id", _digits),
    *((ending, _phone) for ending in ("phonenumber", "phone", "phone2", "fax", "e164")),
    *((ending, _address) for ending in ("url", "uri", "link", "webpage")),
    ("extensionnumber", lambda number, _api, _name: str(101 + number % 800)),
    ("firstname", lambda number, _api, _name: GIVEN_NAMES[number % 16]),
    ("lastname", lambda number, _api, _name: FAMILY_NAMES[number % 16]),
    ("name", lambda number, _api, _name: full_name(number)),
    *((ending, _constant("US")) for ending in ("isocode", "countrycode")),
    ("callingcode", _constant("1")),
    ("localecode", _constant("en-US")),
    *((ending, _email) for ending in ("email", "emailaddress")),
    ("token", lambda number, _api, _name: f"{number:012x}"),
    ("version", lambda number, _api, _name: f"1.0.{number % 50}"),
)
_BY_NAME: Final[dict[str, Callable[[int, str, str], str]]] = {
    "areacode": _constant("650"),
    "city": _constant("Belmont"),
    "contenttype": _constant("application/octet-stream"),
    "country": _constant("US"),
    "currency": _constant("USD"),
    "endip": lambda number, _api, _name: f"192.0.2.{number % 50 + 200}",
    "errorcode": _constant("CMN-101"),
    "npa": _constant("650"),
    "nxx": _constant("555"),
    "pin": lambda number, _api, _name: f"{number % 1_000_000:06d}",
    "startip": lambda number, _api, _name: f"192.0.2.{number % 50 + 1}",
    "state": _constant("CA"),
    "street": lambda number, _api, _name: f"{number % 900 + 1} Main Street",
    "zip": _constant("94002"),
}
