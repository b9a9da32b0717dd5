"""`ringkit status`: who is logged in, with what, and for how long."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ringkit_cli._exit_codes import ExitCode, exit_code
from ringkit_cli._invocation import Invocation
from ringkit_cli._invocation import command as as_command

if TYPE_CHECKING:
    from ringkit import RingCentral
    from ringkit_cli._logins import Login

_EXTENSION = "/restapi/v1.0/account/~/extension/~"
_ACCOUNT = "/restapi/v1.0/account/~"
_SUBSCRIPTIONS = "/restapi/v1.0/subscription"


@as_command(name="status")
def command(invocation: Invocation) -> int:
    """Show who is logged in, with which application, and for how long.

    It says which profile or which variables are used, when the access token and the session
    expire, what the application may do, what is left of the rate limits that the platform has
    reported, and how many subscriptions there are. The exit code is 3 without a valid login.

    \b
    Examples:
      ringkit status
      ringkit status --profile work --json
    """
    login = invocation.login
    with login.client() as rc:
        found = _Status(login, rc)
        found.look()
        if invocation.json:
            invocation.show_json(found.data())
        else:
            invocation.show_fields(found.lines())
    return found.code


@define
class _Status:
    """What is known of a login; each part is asked for, and what is refused is said."""

    login: Login
    rc: RingCentral
    problems: list[str] = field(factory=list)
    limits: dict[str, Any] = field(factory=dict)
    answers: dict[str, Any] = field(factory=dict)
    code: int = ExitCode.SUCCESS

    def look(self) -> None:
        """Ask the platform, as far as there is a session."""
        from ringkit.errors import AuthError, RingkitError, TransportError

        try:
            self.rc.ensure_logged_in()
            for path in (_EXTENSION, _ACCOUNT, _SUBSCRIPTIONS):
                self._ask(path)
        except (AuthError, TransportError) as error:
            self.problems.append(str(error))
            self.code = exit_code(error)
        except RingkitError as error:
            self.problems.append(str(error))
            self.code = ExitCode.FAILURE

    def _ask(self, path: str) -> None:
        from ringkit.errors import ForbiddenError

        try:
            response = self.rc.get(path)
        except ForbiddenError as error:
            self.problems.append(str(error))
            return
        self.answers[path] = response.json()
        limits = response.limits
        if limits.group is not None:
            self.limits[limits.group.lower()] = {
                "remaining": limits.remaining,
                "limit": limits.limit,
                "window": limits.window,
            }

    def data(self) -> dict[str, Any]:
        """Return the status for programs; times are in seconds from now."""
        login = self.login
        token = self.rc.auth.data()
        extension = self.answers.get(_EXTENSION, {})
        account = self.answers.get(_ACCOUNT, {})
        subscriptions = self.answers.get(_SUBSCRIPTIONS)
        core = login.profile
        return {
            "loggedIn": self.code == ExitCode.SUCCESS,
            "uses": login.description,
            "notUsed": _not_used(login),
            "server": self.rc.server_url,
            "clientId": core.client_id if core else login.variables["client_id"].value.reveal(),
            "login": core.login if core else _kind(login.variables),
            "user": extension.get("name") or (core.user if core else "") or token.get("owner_id"),
            "extensionNumber": extension.get("extensionNumber")
            or (core.extension_number if core else None),
            "extensionId": extension.get("id") or token.get("owner_id"),
            "accountId": account.get("id"),
            "mainNumber": account.get("mainNumber"),
            "accessTokenExpiresIn": _left(token.get("expires_at")),
            "refreshTokenExpiresIn": _left(token.get("refresh_token_expires_at")),
            "refreshToken": bool(token.get("refresh_token")),
            "permissions": sorted(str(token.get("scope", "")).split()),
            "limits": self.limits,
            "subscriptions": None
            if subscriptions is None
            else [
                {
                    "id": each.get("id"),
                    "status": each.get("status"),
                    "transport": each.get("deliveryMode", {}).get("transportType"),
                }
                for each in subscriptions.get("records", [])
            ],
            "problems": self.problems,
        }

    def lines(self) -> dict[str, object]:
        """Return the status for people."""
        data: dict[str, Any] = self.data()
        number = data["extensionNumber"]
        limits = ", ".join(
            f"{name} {each['remaining']} of {each['limit']}" for name, each in self.limits.items()
        )
        refresh = _lifetime(data["refreshTokenExpiresIn"])
        if not data["refreshToken"]:
            refresh = "none (the application issues none)" if data["loggedIn"] else ""
        shown: dict[str, object] = {
            "logged in": data["loggedIn"],
            "uses": data["uses"],
            "not used": data["notUsed"],
            "user": f"{data['user']}, extension {number}" if number else data["user"],
            "account": " ".join(
                str(each) for each in (data["mainNumber"], data["accountId"]) if each
            ),
            "server": data["server"],
            "application": data["clientId"],
            "login": data["login"],
            "access token": _lifetime(data["accessTokenExpiresIn"]),
            "refresh token": refresh,
            "permissions": " ".join(data["permissions"]),
            "rate limits": limits,
            "subscriptions": "" if data["subscriptions"] is None else len(data["subscriptions"]),
        }
        problems = {f"problem {place}": text for place, text in enumerate(self.problems, 1)}
        return {**shown, **problems}


def _not_used(login: Login) -> str:
    if login.profile is None:
        return f"profile {login.passed_over.name}" if login.passed_over else ""
    named = login.variables.get("client_id")
    return "" if named is None else f"variable {named.variable} and those with it"


def _kind(variables: Mapping[str, Any]) -> str:
    return "jwt" if "jwt" in variables else "a stored session"


def _left(expires_at: float | None) -> int | None:
    return None if expires_at is None else max(0, round(expires_at - time.time()))


def _lifetime(seconds: int | None) -> str:
    """Return a time for people: `expired`, `42 min`, `6 days`."""
    if seconds is None:
        return ""
    for unit, name in ((86_400, "days"), (3_600, "h"), (60, "min")):
        if seconds >= 2 * unit:
            return f"{seconds / unit:.0f} {name}"
    return f"{seconds} s" if seconds else "expired"
