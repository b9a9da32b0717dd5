"""Phone numbers in any written form: their parts, and the form in which the platform takes them.

What is a number, and in which country, is known to the library `phonenumbers` (extra `phone`) and
to the platform's own parser; nothing about countries is written here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from ringkit._helpers.builders import build_account, build_extension, build_number_parsing
from ringkit._io.effects import RunBlocking
from ringkit._io.flow import Flow, perform
from ringkit.errors import ForbiddenError, MissingPackageError, RingkitError

if TYPE_CHECKING:
    from types import ModuleType

    from ringkit._request.context import CallContext

#: Written as the platform sends and takes it: E.164, by itself or with a sub-address after `*`.
_AS_SENT: Final = re.compile(r"\+[1-9]\d{1,14}(\*\d+)?")
_E164: Final = re.compile(r"\+[1-9]\d{1,14}")
#: E.164 that is one form of a number only. In others the 0 that is dialled inside the country may
#: have been kept behind the country code: `+4402079460958` is `+442079460958`.
_PLAIN_E164: Final = re.compile(r"\+(1\d{1,14}|(?!\d{1,3}0)[2-9]\d{1,14})")
#: What may be an extension number or a short code, and then is no phone number at all.
_SHORT: Final = re.compile(r"[0-9]{1,8}")
#: Texts that the platform parses with one request.
_PARSED_AT_ONCE: Final = 64


@frozen
class PhoneNumber:
    """A phone number. `str(number)` is its E.164 form.

    - `e164`: as the platform takes it, `+16505550100`.
    - `national`, `international`: as it is written in its own country and elsewhere.
    - `country`: the country by ISO 3166, `US`; empty if it is not known.
    - `extension`: the digits to dial after the call is answered; empty without.
    """

    e164: str
    national: str
    international: str
    country: str = ""
    extension: str = ""

    def __str__(self) -> str:
        return self.e164


def parse_phone_number(text: str, country: str = "") -> PhoneNumber:
    """Return the phone number that is written in a text, in any usual form.

    `country` (ISO 3166, `US`) is where a number without `+` and country code would be dialled.
    The extension may be written as `ext. 12`, `x12` or, as the platform does, `*12`. Needs the
    extra `phone`. Raises ValueError for what is no number, with the text and the reason, TypeError
    for what is no text, RingkitError without the library.
    """
    return _parse(_library(), text, country)


def same_phone_number(first: str, second: str, country: str = "") -> bool:
    """Return whether two texts are the same number, extensions included.

    Arguments and errors are those of `parse_phone_number`.
    """
    library = _library()
    one, other = _parse(library, first, country), _parse(library, second, country)
    return (one.e164, one.extension) == (other.e164, other.extension)


def calling_code_of(number: str) -> str:
    """Return the country calling code of an E.164 number; empty if that is not known."""
    library = _library_or_none()
    if library is None:
        return ""
    try:
        return str(library.parse(number, None).country_code)
    except library.NumberParseException:
        return ""


def _library_or_none() -> ModuleType | None:
    try:
        import phonenumbers
    except ImportError:
        return None
    return phonenumbers


def _library() -> ModuleType:
    found = _library_or_none()
    if found is None:
        raise MissingPackageError(
            "reading phone numbers needs phonenumbers: pip install 'ringkit[phone]'; with a "
            "client, rc.messages.parse_numbers asks the platform instead"
        )
    return found


def _parse(library: Any, text: str, country: str) -> PhoneNumber:
    if not isinstance(text, str):
        raise TypeError(f"a phone number is a str, not {type(text).__name__}")
    if not isinstance(country, str):
        raise TypeError(f"country: a country is a str, not {type(country).__name__}")
    region = country.upper()
    if region and region not in library.SUPPORTED_REGIONS:
        raise ValueError(f"country: {country!r} is no country by ISO 3166, such as US")
    written, star, sub_address = text.partition("*")
    if star and not (sub_address.isascii() and sub_address.isdigit()):
        raise _no_number(text, "an extension, after *, has digits only")
    try:
        found = library.parse(written, region or None)
    except library.NumberParseException as error:
        raise _no_number(text, _reason(library, error.error_type, text, region)) from None
    verdict = library.is_possible_number_with_reason(found)
    if verdict != library.ValidationResult.IS_POSSIBLE:
        raise _no_number(text, _impossible(library, verdict))
    formats, write = library.PhoneNumberFormat, library.format_number
    extension = sub_address or found.extension or ""
    found.extension = None
    return PhoneNumber(
        write(found, formats.E164),
        write(found, formats.NATIONAL),
        write(found, formats.INTERNATIONAL),
        library.region_code_for_number(found) or "",
        extension,
    )


def _parse_or_error(library: Any, text: str, country: str) -> PhoneNumber | ValueError:
    try:
        return _parse(library, text, country)
    except ValueError as error:
        return error


def _reason(library: Any, kind: int, text: str, region: str) -> str:
    errors = library.NumberParseException
    if kind == errors.INVALID_COUNTRY_CODE:
        if region or "+" in text:
            return "its country code does not exist"
        return "it begins with no country code (+1, +44): give the country"
    return {
        errors.TOO_SHORT_AFTER_IDD: "it is too short",
        errors.TOO_SHORT_NSN: "it is too short",
        errors.TOO_LONG: "it is too long",
    }.get(kind, "there are no digits of a number in it")


def _impossible(library: Any, verdict: int) -> str:
    results = library.ValidationResult
    return {
        results.IS_POSSIBLE_LOCAL_ONLY: "it has no area code",
        results.INVALID_COUNTRY_CODE: "its country code does not exist",
        results.TOO_SHORT: "it is too short for its country",
        results.TOO_LONG: "it is too long for its country",
    }.get(verdict, "no number of its country has that many digits")


def _no_number(text: str, reason: str) -> ValueError:
    return ValueError(f"{text!r} is no phone number: {reason}")


class NumberReader:
    """Reads phone numbers for one client, with the home country of its user."""

    def __init__(self, context: CallContext[Any]) -> None:
        self._context = context
        #: The home country by the id of the user.
        self._countries: dict[str, str | None] = {}

    def to_send(self, written: Iterable[str]) -> Flow[list[str]]:
        """Return numbers as the platform takes them.

        Without the library they stay as they are written, and so do those without a country code
        if the application may not read the home country. So do extension numbers and short codes:
        up to 8 bare digits that are no number of the home country. Raises ValueError for what is
        no number, and for one with an extension, to which nothing can be sent.
        """
        found: list[str] = []
        for text in written:
            if not _AS_SENT.fullmatch(text) and (library := _library_or_none()) is not None:
                text = yield from self._normalised(library, text)
            found.append(text)
        return found

    def _normalised(self, library: Any, text: str) -> Flow[str]:
        country = yield from self._country_for(text)
        if country is None:
            return text
        if _SHORT.fullmatch(text) and not _is_number(library, text, country):
            return text
        number = _parse(library, text, country)
        if number.extension:
            raise ValueError(
                f"{text!r} has an extension, which the platform does not dial: give {number.e164}"
            )
        return number.e164

    def parse(self, texts: Sequence[str], country: str) -> Flow[list[PhoneNumber]]:
        """Return the numbers of texts, from the library or else from the platform.

        Without `country` it is the home country of the user. Raises as `parse_phone_number`.
        """
        found: list[PhoneNumber] = []
        for number in (yield from self._read(texts, country)):
            if isinstance(number, ValueError):
                raise number
            found.append(number)
        return found

    def read_for_batches(self, texts: Sequence[str]) -> Flow[list[PhoneNumber | ValueError]]:
        """Return the numbers of texts, with an error for each that is none.

        What is written as E.164 is taken as it is: the platform checks it. With the library, two
        forms of one number are found to be the same.
        """
        taken = _E164 if _library_or_none() is None else _PLAIN_E164
        unread = list(dict.fromkeys(text for text in texts if not taken.fullmatch(text)))
        known = dict(zip(unread, (yield from self._read(unread, "")), strict=True))
        return [known.get(text) or PhoneNumber(text, text, text) for text in texts]

    def _read(self, texts: Sequence[str], country: str) -> Flow[list[PhoneNumber | ValueError]]:
        library = _library_or_none()
        if library is None:
            return (yield from self._read_remotely(texts, country))
        for text in () if country else texts:
            country = country or (yield from self._country_for(text)) or ""
        read = partial(_parse_or_error, library, country=country)
        return (yield from perform(RunBlocking(lambda: list(map(read, texts)))))

    def _read_remotely(
        self, texts: Sequence[str], country: str
    ) -> Flow[list[PhoneNumber | ValueError]]:
        found: list[PhoneNumber | ValueError] = []
        for start in range(0, len(texts), _PARSED_AT_ONCE):
            asked = list(texts[start : start + _PARSED_AT_ONCE])
            answer = yield from self._context.send(build_number_parsing(asked, country))
            results = answer._data.get("results") or []
            if len(results) != len(asked):
                raise RingkitError(
                    f"the platform parsed {len(results)} of {len(asked)} phone numbers: install "
                    "ringkit[phone] to parse them here"
                )
            found += map(_from_platform_or_error, asked, results)
        return found

    def _country_for(self, text: str) -> Flow[str | None]:
        """Return the home country of the user, read once; empty for a number with its country.

        None if it cannot be told: the application may not read it, or there is none.
        """
        if text.lstrip().startswith("+"):
            return ""
        owner = owner_id_of(self._context)
        if owner not in self._countries:
            found = yield from self._home_country()
            owner = owner_id_of(self._context)  # there is a token now
            self._countries[owner] = found
        return self._countries[owner]

    def _home_country(self) -> Flow[str | None]:
        """Return the home country in the settings of the extension, or else of the account."""
        for call in (build_extension(), build_account()):
            try:
                found = yield from self._context.send(call)
            except ForbiddenError:
                return None
            settings = found._data.get("regionalSettings") or {}
            country = (settings.get("homeCountry") or {}).get("isoCode")
            if country:
                return str(country)
        return None


def _is_number(library: Any, text: str, country: str) -> bool:
    try:
        return bool(library.is_valid_number(library.parse(text, country or None)))
    except library.NumberParseException:
        return False


def _from_platform_or_error(text: str, result: dict[str, Any]) -> PhoneNumber | ValueError:
    """Return the number in a result of the parser of the platform, or an error for none."""
    details = result.get("numberDetails") or {}
    complete = [form for form in result.get("formats") or () if form.get("e164")]
    if not complete or details.get("status") == "Invalid":
        return _no_number(text, "the platform does not know it as one")
    form = complete[0]
    country = details.get("country") or {}
    return PhoneNumber(
        form["e164"],
        form.get("national") or form["e164"],
        form.get("international") or form["e164"],
        country.get("isoCode") or "",
        details.get("subAddress") or "",
    )


def owner_id_of(context: CallContext[Any]) -> str:
    """Return the id of the user of a client; empty before its first token."""
    token = context.engine.session.token_manager.token
    return "" if token is None else token.owner_id
