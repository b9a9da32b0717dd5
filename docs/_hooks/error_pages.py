"""The pages of the error codes: one for each family, from the texts of `ringkit docs CODE`."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Final

from ringkit._request.retry import AttemptSummary, Retry, RetryWithNewToken, decide
from ringkit.auth._refresh_policy import classify_refusal
from ringkit.auth._token_endpoint import _EXCEPTIONS
from ringkit.errors import AuthUnavailableError
from ringkit.errors._status import error_class
from ringkit_cli._operations.errors import ErrorCode, error_codes

FAMILIES: Final = {
    "CMN": "Common", "OAU": "Logins and tokens", "MSG": "Messages", "SUB": "Subscriptions",
    "CLG": "Call log", "TAS": "Call control", "ADG": "Directory", "CAI": "AI",
    "AGW": "API gateway", "WSG": "WebSocket gateway",
}  # fmt: skip
_PROGRAM: Final = """\
```python
from ringkit import APIStatusError, RingCentral

with RingCentral.from_env() as rc:
    try:
        rc.api.message_store.read_message(message_id=1)
    except APIStatusError as error:
        print(error.status, error.error_code, error.request_id)
```"""


def error_pages() -> dict[str, str]:
    """Return Markdown by path below the folder of the error codes."""
    families: dict[str, list[ErrorCode]] = defaultdict(list)
    for code in error_codes().values():
        families[code.code.partition("-")[0]].append(code)
    pages = {f"{family.lower()}.md": _family(family, codes) for family, codes in families.items()}
    return {"index.md": _index(families), **pages}


def exceptions_of(code: ErrorCode) -> dict[int, str]:
    """Return the exception that a call raises for a code, by the status of the answer."""
    if code.code == "SUB-505":
        return {403: "SubscriptionLimitError"}
    return {status: error_class(status).__name__ for status in code.statuses}


def login_exceptions_of(code: ErrorCode) -> dict[int, str]:
    """Return the exception that a login raises for a code, by the status of the token endpoint."""
    kinds = {
        status: classify_refusal(status, code.oauth_error, code.code)
        for status in code.token_statuses
    }
    return {
        status: _EXCEPTIONS.get(kind, AuthUnavailableError).__name__
        for status, kind in kinds.items()
    }


def repetition(code: str, status: int, *, idempotent: bool) -> str:
    """Return `no`, `yes` or `token`: what follows the first answer with this code."""
    decision = decide(
        AttemptSummary(status, code=code),
        attempt=1,
        max_attempts=3,
        idempotent=idempotent,
        token_renewed=False,
        random=lambda: 0.5,
    )
    if isinstance(decision, RetryWithNewToken):
        return "token"
    return "yes" if isinstance(decision, Retry) else "no"


def _index(families: dict[str, list[ErrorCode]]) -> str:
    lines = [
        "# Error codes",
        (
            "What `error.error_code` of an [exception](../errors.md) means. Program against the "
            "code, never against the text of the platform, which is translated. `ringkit docs "
            "CODE` explains one in the terminal."
        ),
        _PROGRAM,
        "| family | about | codes |\n|---|---|---|\n"
        + "\n".join(
            f"| [{family}]({family.lower()}.md) | {FAMILIES[family]} | "
            + ", ".join(f"[{c.code}]({family.lower()}.md#{c.code.lower()})" for c in codes)
            + " |"
            for family, codes in families.items()
        ),
        (
            "Codes of texts that failed after they were accepted (`SMS-UP-430`) and of faxes are "
            "not exceptions of a call: see [Waiting](../waiting.md)."
        ),
    ]
    return "\n\n".join(lines) + "\n"


def _family(family: str, codes: list[ErrorCode]) -> str:
    lines = [
        f"# {family}: {FAMILIES[family]}",
        (
            "See [Errors](../errors.md) for the exceptions, and [Retries](../requests.md#retries) "
            "for what is sent again."
        ),
    ]
    for code in codes:
        constant = f"`error_codes.{code.name}`" if code.name else "no constant"
        lines += [
            f"## {code.code}: {code.meaning} {{#{code.code.lower()}}}",
            _marked(code.when),
            "\n".join(f"- {item}" for item in [*_outcomes(code), f"In Python: {constant}"]),
        ]
    return "\n\n".join(lines) + "\n"


def _outcomes(code: ErrorCode) -> list[str]:
    lines = [
        f"Status {status}: `{name}`. {_again(code.code, status)}"
        for status, name in exceptions_of(code).items()
    ]
    lines += [
        f"Status {status} of the token endpoint: `{name}`. Not sent again."
        for status, name in login_exceptions_of(code).items()
    ]
    if code.client:
        lines.append(f"What ringkit does: {_marked(code.client)}")
    lines.append(f"What to do: {_marked(code.advice)}")
    return lines


def _again(code: str, status: int) -> str:
    always, if_repeatable = (repetition(code, status, idempotent=each) for each in (False, True))
    if always == "token":
        return "Sent again once, with a new token."
    if always == "yes":
        return "Sent again after a wait, then raised."
    return "Sent again if that does nothing twice, then raised." if if_repeatable == "yes" else (
        "Not sent again."
    )  # fmt: skip


def _marked(text: str) -> str:
    """Return a text of the terminal as Markdown: commands and names as code."""
    text = re.sub(r"'(ringkit [^']+)'", r"`\1`", text)
    return re.sub(r"(?<!`)\b(rc\.[\w.]+\w|RINGCENTRAL_\w+|RedisLimiter)\b(?!`)", r"`\1`", text)
