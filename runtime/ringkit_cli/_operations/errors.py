"""The error codes of the platform: their names, statuses, and what to do about them."""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import Final, NamedTuple

_SECTION: Final = re.compile(r"^# --- (.*?) -+$")
_CONSTANT: Final = re.compile(r'^(\w+): Final = "([A-Z]+-\d+)"(?:  # (.*))?$')
_CODE: Final = re.compile(r"[A-Za-z]{3}-?\d{3}")
#: What helps against a code, where its name does not say it. A key may be a family of codes.
_ADVICE: Final = {
    "RATE_EXCEEDED": "ringkit waits and sends the request again; `rate_limit` and `max_wait` say "
    "how long. Ask for larger pages, or share a RedisLimiter between processes.",
    "RATE_EXCEEDED_OTHER": "As for CMN-301.",
    "NO_API_PLAN": "The account has no plan for the API: ask its administrator. Waiting does not "
    "help.",
    "DUPLICATE_CONCURRENT_REQUEST": "The same request is still being processed: read the result "
    "of that one.",
    "GLOBAL_RATE_EXCEEDED": "All requests of the application are too many together: send fewer.",
    "MESSAGING_RATE_EXCEEDED": "Send fewer messages a minute, or use the high-volume API "
    "(rc.messages.run_campaign).",
    "APP_PERMISSION_MISSING": "Give the application the permission that the message names, in its "
    "settings in the developer console; then log in again.",
    "USER_PERMISSION_MISSING": "Give the user the permission that the message names, through its "
    "role.",
    "OTHER_EXTENSION": "The user may act on its own extension only: log in as that user, or as an "
    "administrator.",
    "ADMIN_REQUIRED": "Log in as an administrator of the account.",
    "FEATURE_UNAVAILABLE": "The account or extension does not have the feature: see its service "
    "plan ('ringkit api readUserFeatures').",
    "PARAMETER_INVALID": "Correct the parameter that the message names.",
    "RESOURCE_NOT_FOUND": "The id that the message names does not exist, or is not visible to this "
    "user.",
    "LOGIN_REQUIRED": "Log in: 'ringkit login'.",
    "TOKEN_NOT_FOUND": "The token was revoked, or ended by newer logins of this user (five at "
    "most). With a JWT ringkit logs in again; otherwise 'ringkit login'.",
    "TOKEN_EXPIRED": "Log in again: 'ringkit login'. A JWT credential that has expired is replaced "
    "in the developer console.",
    "ACCESS_TOKEN_EXPIRED": "ringkit renews it; with a token of your own, get a new one.",
    "CLIENT_CREDENTIALS_INVALID": "Check RINGCENTRAL_CLIENT_ID and RINGCENTRAL_CLIENT_SECRET, and "
    "that the server is the one that they belong to.",
    "GRANT_NOT_ALLOWED": "Allow this way of logging in in the settings of the application.",
    "GRANT_NOT_ALLOWED_FOR_CLIENT": "Allow this way of logging in in the settings of the "
    "application.",
    "REDIRECT_URI_MISMATCH": "Register the redirect URI, character for character, in the settings "
    "of the application.",
    "SUBSCRIPTION_LIMIT_EXCEEDED": "Delete a subscription that is not used any more "
    "('ringkit api listSubscriptions').",
    "SUBSCRIPTION_FILTERS_INVALID": "Correct the event filters: 'ringkit docs presence' shows one.",
    "WEBHOOK_NOT_REACHABLE": "The address must be reachable from the internet, over HTTPS, with a "
    "valid certificate.",
    "WEBHOOK_TOKEN_NOT_RETURNED": "Answer the first request with its Validation-Token header; the "
    "receivers of ringkit.webhooks do.",
    "TRANSPORT_PERMISSION_MISSING": "Give the application the permission of the transport, such as "
    "WebSocketsSubscriptions.",
    "SMS_SENDING_FAILED": "Send the message again later.",
    "JSON_UNPARSABLE": "The body is not JSON.",
    "INTERNAL_ERROR": "Try again later; with the request id RingCentral's support can find it.",
    "TEMPORARILY_UNAVAILABLE": "ringkit tries again; later, if that did not help.",
    "PATH_INVALID": "There is no such path: 'ringkit api --list' shows those that there are.",
    "GATEWAY_NOT_FOUND": "There is no such path or method: 'ringkit api --list' shows those that "
    "there are.",
}


class ErrorCode(NamedTuple):
    """An error code of the platform.

    `name` is the constant in `ringkit.error_codes`, `remark` the status that it comes with and what
    else is known, `section` what the code is about.
    """

    code: str
    name: str
    section: str
    remark: str

    @property
    def meaning(self) -> str:
        """What the code means, in words."""
        return self.name.replace("_", " ").capitalize()

    @property
    def status(self) -> int | None:
        """The HTTP status that it comes with most, None if that is not known."""
        found = re.search(r"\b[45]\d\d\b", self.remark or self.section)
        return int(found[0]) if found else None

    @property
    def advice(self) -> str:
        """What to do about it, empty where the meaning says it."""
        return _ADVICE.get(self.name, "")


@cache
def error_codes() -> dict[str, ErrorCode]:
    """Return the documented codes, from the constants of `ringkit.error_codes`."""
    found: dict[str, ErrorCode] = {}
    section = ""
    # The module says in comments what a constant cannot say.
    for line in files("ringkit").joinpath("error_codes.py").read_text("utf-8").splitlines():
        if match := _SECTION.match(line):
            section = match[1]
        elif match := _CONSTANT.match(line):
            found[match[2]] = ErrorCode(match[2], match[1], section, match[3] or "")
    return found


def looks_like_a_code(text: str) -> bool:
    """Return whether a text can only be meant as an error code."""
    return _CODE.fullmatch(text) is not None


def find_code(text: str) -> ErrorCode | None:
    """Return the code for `CMN-301`, `cmn301` or `RATE_EXCEEDED`."""
    wanted = text.upper()
    if looks_like_a_code(text) and "-" not in wanted:
        wanted = f"{wanted[:3]}-{wanted[3:]}"
    codes = error_codes()
    return codes.get(wanted) or next((c for c in codes.values() if c.name == wanted), None)


def similar_codes(text: str) -> list[str]:
    """Return the codes that are most like a text."""
    known = error_codes()
    names = {code.name: code.code for code in known.values()}
    close = get_close_matches(text.upper(), [*known, *names], n=3, cutoff=0.75)
    return list(dict.fromkeys(names.get(name, name) for name in close))
