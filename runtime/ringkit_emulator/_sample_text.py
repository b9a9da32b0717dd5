"""Sample texts for members of JSON documents, chosen by name, format and what they belong to."""

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
_WORDS: Final = ("Amber", "Basil", "Cedar", "Delta", "Ember", "Fjord", "Grove", "Harbor")
_SITES: Final = ("Lyon", "Leeds", "Boston")
_PLACES: Final = ("Head office", "Second floor", "Lobby", "Library")
_DEVICES: Final = ("Desk", "Reception", "Meeting room")
_DAY_SECONDS: Final = 86_400


def phone_number(number: int) -> str:
    """Return a fictional phone number in E.164 form."""
    return f"+1{650 + number % 40}555{100 + number // 40 % 100:04d}"


def full_name(number: int) -> str:
    """Return a given name and a family name."""
    given = GIVEN_NAMES[number % len(GIVEN_NAMES)]
    return f"{given} {FAMILY_NAMES[number // 16 % len(FAMILY_NAMES)]}"


def sample_text(name: str, form: str, number: int, *, owner: str, api: str, present: float) -> str:
    """Return a text for a member called `name` whose schema has the format `form`.

    `owner` is the name of the object or list that the member belongs to. `number` selects the text,
    `api` is the URL of the API host, `present` the present time in seconds since 1970.
    """
    if form == "date-time":
        return format_time(present - number % (7 * _DAY_SECONDS))
    maker = _BY_FORMAT.get(form) or _by_owner(name, owner) or _by_name(name)
    return maker(number, api, name)


def _by_owner(name: str, owner: str) -> Callable[[int, str, str], str] | None:
    """Return what names things that are no people, and the times of opening hours."""
    if name in ("from", "to"):
        return _constant("09:00" if name == "from" else "18:00") if owner in _DAYS else None
    known = _NAMES_OF.get(owner) if name in ("name", "displayName") else None
    return _one_of(*known) if known else None


def _by_name(name: str) -> Callable[[int, str, str], str]:
    lowered = name.lower()
    if lowered in _BY_NAME:
        return _BY_NAME[lowered]
    for ending, maker in _BY_ENDING:
        if lowered.endswith(ending):
            return maker
    return _one_of(*_WORDS)


def _one_of(*texts: str) -> Callable[[int, str, str], str]:
    return lambda number, _api, _name: texts[number % len(texts)]


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
    ("parametername", _constant("id")),
    ("countryname", _constant("United States")),
    ("statename", _constant("California")),
    ("companyname", _constant("Acme Ltd")),
    ("buildingname", _one_of("North wing", "Main building", "Tower")),
    ("computername", _one_of("DESK-12", "DESK-27", "LAPTOP-3")),
    ("filename", _one_of("welcome.wav", "closed.wav", "holidays.wav")),
    ("sitename", _one_of(*_SITES)),
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
#: Times of opening hours belong to a day.
_DAYS: Final = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
)
#: Names of what is no person, by the object or list that has the name.
_NAMES_OF: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(("site", "sites", "administered-sites"), _SITES),
    **dict.fromkeys(("location", "emergencyLocation", "emergencyLocations"), _PLACES),
    **dict.fromkeys(("emergency-locations", "emergency", "taxLocation"), _PLACES),
    **dict.fromkeys(("networks", "switches", "wireless-points", "bulkItem"), _PLACES),
    **dict.fromkeys(("privateIpRanges", "publicIpRanges"), ("Telephones", "Guests", "Offices")),
    **dict.fromkeys(
        ("country", "homeCountry", "contracted-country"), ("United States", "Canada", "France")
    ),
    "state": ("California", "Oregon", "Nevada"),
    **dict.fromkeys(
        ("language", "greetingLanguage", "formattingLocale"), ("English (United States)",)
    ),
    "timezone": ("US/Pacific", "US/Central", "US/Eastern"),
    "currency": ("US Dollar",),
    **dict.fromkeys(("device", "devices", "webapp-devices"), _DEVICES),
    **dict.fromkeys(("model", "addons"), ("Desk phone 100", "Desk phone 200", "Headset 10")),
    **dict.fromkeys(("preset", "greeting"), ("Classical", "Jazz", "Friendly")),
    **dict.fromkeys(("answering-rule", "interaction-rules"), ("Holidays", "Evenings", "Lunch")),
    **dict.fromkeys(("message-store-templates", "templates"), ("Late", "Order ready", "Call back")),
    **dict.fromkeys(("ivr-menus", "topMenu"), ("Welcome", "Support menu", "Sales menu")),
    **dict.fromkeys(
        ("call-monitoring-groups", "overflow-settings"), ("Support", "Sales", "Billing")
    ),
    **dict.fromkeys(("meetings", "recordings"), ("Weekly review", "Planning", "Questions")),
    "custom-fields": ("Employee number", "Office", "Badge"),
    "cost-centers": ("Research", "Sales", "Support"),
    **dict.fromkeys(
        ("brand", "sms-registration-brands", "federation"), ("Acme", "Globex", "Initech")
    ),
    "campaigns": ("Reminders", "Orders", "Surveys"),
    "permission": ("Edit users", "Read the call log", "Send texts"),
    "permission-category": ("Users", "Calls", "Messages"),
    "fax-cover-page": ("Plain", "Urgent", "Confidential"),
    "attachments": ("plan.txt", "picture.png", "report.pdf"),
}
_BY_NAME: Final[dict[str, Callable[[int, str, str], str]]] = {
    "additionalinfo": _one_of("Second door on the left", "Ring twice"),
    "apartment": _one_of("12", "4B", "7"),
    "areacode": _constant("650"),
    "bias": _constant("-480"),
    "billingcode": _one_of("R-100", "S-200", "T-300"),
    "body": _one_of("Dates, budget, people", "Who writes the invitation?"),
    "buildingnumber": _one_of("1", "2", "3"),
    "carrier": _one_of("Acme Express", "Globex Post"),
    "city": _constant("Belmont"),
    "code": _one_of("10", "20", "30"),
    "comment": _one_of("As agreed", "Until further notice"),
    "company": _one_of("Acme Ltd", "Globex", "Initech"),
    "contenttype": _constant("application/octet-stream"),
    "country": _constant("US"),
    "currency": _constant("USD"),
    "dateformat": _constant("MM/DD/YYYY"),
    "department": _one_of("Research", "Sales", "Support"),
    "description": _one_of("For all offices", "With questions and answers", "As agreed in spring"),
    "detail": _one_of("Not found", "Not valid"),
    "domain": _constant("sip.example.com"),
    "endip": lambda number, _api, _name: f"192.0.2.{number % 50 + 200}",
    "errorcode": _constant("CMN-101"),
    "expiresin": _constant("3600"),
    "flipnumber": _one_of("1", "2", "3", "4"),
    "floor": _one_of("1", "2", "3"),
    "formatted": lambda number, _api, _name: f"{number % 900 + 1} Main Street, Belmont",
    **dict.fromkeys(("from", "to"), _phone),
    "hostcode": lambda number, _api, _name: str(100_000_000 + number % 900_000_000),
    "jobtitle": _one_of("Engineer", "Accountant", "Receptionist"),
    "keyword": _one_of("budget", "launch", "release"),
    "label": _one_of("Home", "Office", "Mobile", "Reception"),
    "location": _one_of("Belmont", "Room 12", "Library"),
    "longsummary": _constant("The team went through the plan and agreed on the dates."),
    "message": _one_of("Not found", "Not valid"),
    "minorsymbol": _constant("¢"),
    "notes": _one_of("As agreed", "Until further notice"),
    "npa": _constant("650"),
    "nxx": _constant("555"),
    **dict.fromkeys(
        ("participantcode", "phoneparticipantcode"),
        lambda number, _api, _name: str(100_000_000 + number % 900_000_000),
    ),
    "parametervalue": _digits,
    "port": _one_of("1", "12", "24"),
    "preview": _one_of("Dates, budget, people", "Who writes the invitation?"),
    **dict.fromkeys(("outboundproxy", "outboundproxybackup"), _constant("192.0.2.10:5060")),
    **dict.fromkeys(
        ("outboundproxyipv6", "outboundproxyipv6backup"), _constant("[2001:db8::10]:5060")
    ),
    "region": _constant("California"),
    "replymessagebody": _constant("You will get no more texts"),
    "section": _one_of("Planning", "Budget"),
    "serial": lambda number, _api, _name: f"{number:012X}",
    "serviceprovider": _one_of("Acme Telecom", "Globex"),
    "shortsummary": _constant("The dates are agreed."),
    "sku": _one_of("LC_DL-UNL_50", "LC_HD_100"),
    "smsphonenumber": _phone,
    "pin": lambda number, _api, _name: f"{number % 1_000_000:06d}",
    "startip": lambda number, _api, _name: f"192.0.2.{number % 50 + 1}",
    "state": _constant("CA"),
    "street": lambda number, _api, _name: f"{number % 900 + 1} Main Street",
    "street2": _one_of("Suite 100", "Suite 200"),
    "streettype": _constant("Street"),
    "stunserver": _constant("stun.example.com:19302"),
    "subject": _one_of("Lunch", "Budget"),
    "summary": _constant("The dates are agreed."),
    "symbol": _constant("$"),
    "text": _one_of("Your order is ready", "I am ten minutes late", "Thank you for your call"),
    "timeformat": _constant("12h"),
    "timezone": _constant("America/Los_Angeles"),
    "title": _one_of("A tour of the new board", "Quarterly review", "First steps", "Planning"),
    "trackingnumber": _digits,
    "value": _one_of("The dates are agreed", "Write the invitation", "Ask for a budget"),
    "zip": _constant("94002"),
}
