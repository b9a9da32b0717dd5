"""What an observation means. Pure: no function here reads a variable, a clock or the network."""

from __future__ import annotations

import base64
import json
import ssl
from collections.abc import Mapping, Sequence
from ipaddress import ip_address
from typing import Any, Final
from urllib.parse import urlsplit

from attrs import frozen

from ringkit_cli._doctor.results import Result, failed, ok, skipped, warning

#: RingCentral has shut the sandbox down.
_SANDBOX_HOSTS: Final = ("platform.devtest.ringcentral.com", "platform.devtest.ringcentral.biz")
_CONSOLE: Final = "the developer console (developers.ringcentral.com)"
#: A clock that is off by so many seconds is as good as one that is right; or is wrong.
_CLOCK_TOLERANCE_SECONDS: Final = 30
_CLOCK_LIMIT_SECONDS: Final = 120
#: How long a webhook may take to answer (docs/platform-facts.md, 9.4).
_WEBHOOK_SECONDS: Final = 3.0
#: The error codes of OpenSSL for a certificate.
_EXPIRED, _NOT_YET_VALID, _OTHER_HOST = (10,), (9,), (62, 64)
_WRONG_APP_CODES: Final = ("OAU-120", "OAU-153", "OAU-127")
_GRANT_CODES: Final = ("OAU-112", "OAU-125")
_OTHER_APP_CODE: Final = "OAU-121"


# --- settings ----------------------------------------------------------------------------------


@frozen
class Setting:
    """A variable as it was found; `text` is shown nowhere.

    `name` is the setting, `used` whether this variable is the one that is read.
    """

    name: str
    variable: str
    text: str
    used: bool = True
    differs_from: tuple[str, ...] = ()


def judge_settings(settings: Sequence[Setting], *, profile: str) -> Result:
    """Judge the variables; those beside a profile, which are not used, cannot be failures."""
    found = [result for each in settings if (result := _judge_setting(each)) is not None]
    if not profile and not any(each.name == "client_id" and each.used for each in settings):
        found.insert(
            0,
            failed(
                "no profile, and no variable that names an application",
                "Run 'ringkit login', or set RINGCENTRAL_CLIENT_ID, RINGCENTRAL_CLIENT_SECRET and "
                "RINGCENTRAL_JWT.",
            ),
        )
    if not found:
        used = sorted(each.variable for each in settings if each.used)
        return ok(f"profile {profile}" if profile else ", ".join(used))
    worst = next((each for each in found if each.status == "failed"), found[0])
    seen = "; ".join(each.seen for each in found)
    if profile:
        return warning(f"{seen} (not used: the profile {profile} is)", worst.remedy)
    return Result(worst.status, seen, worst.remedy)


def _judge_setting(setting: Setting) -> Result | None:
    name, text = setting.variable, setting.text.strip()
    if not text:
        return warning(f"{name} is blank", f"Give {name} a value, or unset it.")
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        return failed(f"{name} is in quotes", f"Set {name} without the quotes around its value.")
    if setting.name in ("client_id", "client_secret", "jwt") and any(c.isspace() for c in text):
        return failed(f"{name} has a blank within it", f"Copy the value of {name} again.")
    if setting.name == "server_url" and setting.used:
        wrong = judge_server_url(name, text)
        if wrong is not None:
            return wrong
    if setting.differs_from:
        others = " and ".join(setting.differs_from)
        return warning(
            f"{name} is used, {others} has another value", f"Unset {others}: {name} is used."
        )
    return None


def judge_server_url(name: str, url: str) -> Result | None:
    """Judge the URL of the platform, which `name` gives; None if it is well formed."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        parts, host = urlsplit(""), ""
    right = "https://platform.ringcentral.com"
    if parts.scheme not in ("http", "https") or not host:
        return failed(f"{name} is no URL", f"Set {name} to {right}, with https://.")
    if host in _SANDBOX_HOSTS:
        return failed(
            f"{name} is the sandbox, which RingCentral has shut down",
            f"Set {name} to {right}, with the client id of the production application.",
        )
    if parts.scheme == "http" and not is_local(host):
        return failed(f"{name} is without encryption", f"Begin {name} with https://.")
    if parts.path.rstrip("/").startswith("/restapi"):
        return failed(f"{name} has the path {parts.path}", f"Leave the path out of {name}.")
    return None


def is_local(host: str) -> bool:
    """Return whether a host is this computer or one of its own network, by its name."""
    try:
        address = ip_address(host)
    except ValueError:
        return host == "localhost" or host.endswith((".localhost", ".local", ".internal"))
    return address.is_loopback or address.is_private or address.is_link_local


# --- the way to the server ---------------------------------------------------------------------


def judge_store(kind: str, name: str, error: BaseException | None, *, chosen: bool) -> Result:
    """Judge what came of writing to, locking and reading a store of a kind: `file`, `redis`.

    Commands do without one that was not `chosen`.
    """
    if error is None:
        return ok(f"{name} keeps what it is given")
    seen = f"{name}: {one_line(error)}"
    if not chosen:
        return warning(
            seen,
            "Each command logs in anew, and of one user's sessions the sixth ends the first: set "
            "RINGKIT_CONFIG_DIR to a folder that this user may write to.",
        )
    if isinstance(error, ImportError):
        return failed(seen, "Install the package that the message names.")
    if kind.startswith("redis"):
        return failed(seen, "Start the Redis server that RINGCENTRAL_STORE names, or name another.")
    if kind == "keyring":
        return failed(
            seen, "Unlock the keyring, or keep secrets in files ('ringkit login --store file')."
        )
    if isinstance(error, ValueError):
        return failed(seen, "Set RINGCENTRAL_STORE to file, keyring or the URL of a Redis server.")
    return failed(seen, "Let this user write to the folder, or name another in RINGCENTRAL_STORE.")


def judge_store_key(error: BaseException | None) -> Result:
    """Judge what came of reading the stored session with RINGKIT_STORE_KEY."""
    if error is None:
        return ok("RINGKIT_STORE_KEY reads what is stored")
    if isinstance(error, ValueError):
        return failed(
            "RINGKIT_STORE_KEY is no key", "Set RINGKIT_STORE_KEY to a text of new_key()."
        )
    return failed(
        "RINGKIT_STORE_KEY does not read what is stored",
        "Set RINGKIT_STORE_KEY to the key that the session was stored with, or log in again in a "
        "new store.",
    )


def judge_proxy(variable: str, address: str, status: int | None, error: str) -> Result:
    """Judge what a proxy answered to a request for the server.

    `address` is without the password. `status` is None if there was no HTTP answer.
    """
    if status == 407:
        return failed(
            f"{address} demands credentials (407)",
            f"Put them into {variable}: http://user:password@host:port.",
        )
    if error:
        return failed(
            f"{address}: {error}",
            f"Correct {variable}, start that proxy, or add the server to NO_PROXY.",
        )
    if status is not None and status >= 400:
        return failed(
            f"{address} answers {status} for the server",
            "Ask those who run the proxy to allow the server, or add it to NO_PROXY.",
        )
    return ok(f"{address}, named by {variable}")


def judge_name(host: str, addresses: Sequence[str], error: str) -> Result:
    """Judge what the resolver says of a host."""
    if error:
        return failed(
            f"{host}: {error}",
            "Check the spelling of the server, and the name servers and the network of this "
            "computer.",
        )
    return ok(f"{host} is {', '.join(addresses[:3])}")


def judge_connection(host: str, error: BaseException | None) -> Result:
    """Judge whether there is a connection, whatever is then said on it."""
    if error is None or tls_error(error) is not None:
        return ok(f"{host} accepts connections")
    return failed(
        one_line(error),
        f"Let the firewall allow connections to {host}, and check the port in the server URL.",
    )


def judge_tls(host: str, error: BaseException | None) -> Result:
    """Judge the certificate of the server."""
    cause = tls_error(error)
    if cause is None:
        return ok(f"the certificate of {host} is trusted")
    if not isinstance(cause, ssl.SSLCertVerificationError):
        return failed(
            f"{host}: {one_line(cause)}",
            "Check scheme and port of the server URL: that port does not speak TLS as it should.",
        )
    code, seen = cause.verify_code, f"{host}: {cause.verify_message}"
    if code in _EXPIRED:
        return failed(seen, "Have the server, or the proxy before it, renew its certificate.")
    if code in _NOT_YET_VALID:
        return failed(seen, "Set the clock of this computer: the certificate is not valid yet.")
    if code in _OTHER_HOST:
        return failed(seen, "Correct the host in the server URL: the certificate is of another.")
    return failed(
        seen,
        "Set SSL_CERT_FILE to a file with the root certificate that signed it, such as that of "
        "your company's proxy.",
    )


def judge_server(url: str, status: int, document: Any, error: BaseException | None) -> Result:
    """Judge whether an answer is that of the platform; `status` is 0 if it is no HTTP status."""
    if isinstance(document, Mapping) and "uriString" in document:
        return ok(f"{url} is a RingCentral platform")
    what = one_line(error) if error is not None and not status else f"{url} answers {status}"
    if status in (429, 503):
        return failed(what, "Try again in a minute: the platform is busy, or counts too much.")
    return failed(
        f"{what}, as no RingCentral platform does",
        "Set the server URL to https://platform.ringcentral.com, and let proxies pass its answers.",
    )


def judge_clock(skew: float | None) -> Result:
    """Judge how many seconds the clock of the server is ahead of that of this computer."""
    if skew is None:
        return skipped("the server sends no date")
    seen = f"{abs(skew):.0f} s {'behind' if skew > 0 else 'ahead of'} the server"
    remedy = "Set the clock of this computer, and let it be synchronised (NTP)."
    if abs(skew) <= _CLOCK_TOLERANCE_SECONDS:
        return ok("that of the server")
    return failed(seen, remedy) if abs(skew) > _CLOCK_LIMIT_SECONDS else warning(seen, remedy)


# --- the login ---------------------------------------------------------------------------------


def judge_jwt(jwt: str, server_url: str, now: float) -> Result:
    """Judge a JWT by what is in it; `now` is the time of the server."""
    again = f"Create a JWT in {_CONSOLE}, under Credentials, and copy all of it."
    parts = jwt.split(".")
    if len(parts) != 3 or not jwt.isascii():
        return failed("it has not the three parts of a JWT", again)
    try:
        padded = parts[1] + "=" * (-len(parts[1]) % 4)
        claims = json.loads(base64.urlsafe_b64decode(padded))
    except ValueError:
        return failed("its second part cannot be read", again)
    if not isinstance(claims, dict):
        return failed("its second part cannot be read", again)
    audience = claims.get("aud")
    made_for = urlsplit(str(audience)).hostname if isinstance(audience, str) else None
    server = urlsplit(server_url).hostname
    if made_for and made_for != server and _is_platform(made_for) and _is_platform(server or ""):
        return failed(
            f"it is for {made_for}, the server is {server}",
            f"Use a JWT of {server}, or set the server URL to https://{made_for}.",
        )
    expires = claims.get("exp")
    if isinstance(expires, int | float) and now >= expires:
        return failed(f"it expired {_ago(now - expires)} ago", again)
    lasts = "it does not expire"
    if isinstance(expires, int | float):
        lasts = f"it expires in {_ago(expires - now)}"
    return ok(lasts)


def _is_platform(host: str) -> bool:
    return host.endswith((".ringcentral.com", ".ringcentral.biz"))


def _ago(seconds: float) -> str:
    for unit, name in ((86_400, "days"), (3_600, "hours"), (60, "minutes")):
        if seconds >= 2 * unit:
            return f"{seconds / unit:.0f} {name}"
    return f"{seconds:.0f} seconds"


@frozen
class Refusal:
    """What the token endpoint answered: the error of OAuth, the platform's code, the status."""

    text: str
    error: str = ""
    code: str = ""
    status: int = 0
    unavailable: bool = False


def judge_application(refusal: Refusal | None, *, has_secret: bool) -> Result:
    """Judge whether the platform knows the application, and accepts its secret."""
    if refusal is None:
        return ok("the platform accepts the client id" + (" and its secret" if has_secret else ""))
    if refusal.unavailable:
        return failed(refusal.text, "Try again later: the platform gives no token now.")
    if refusal.error != "invalid_client" or refusal.code == _OTHER_APP_CODE:
        return ok("the platform accepts the client id" + (" and its secret" if has_secret else ""))
    if refusal.code in _WRONG_APP_CODES:
        return failed(refusal.text, f"Copy the client id of the application from {_CONSOLE}.")
    if not has_secret:
        return failed(
            refusal.text,
            "Set RINGCENTRAL_CLIENT_SECRET: this application is not a public one.",
        )
    return failed(refusal.text, f"Copy the client secret of the application from {_CONSOLE}.")


def judge_grant(refusal: Refusal | None, *, login: str) -> Result:
    """Judge whether the application may log in this way: `jwt` or `browser`."""
    wrong = refusal is not None and (
        refusal.error in ("unauthorized_client", "unsupported_grant_type")
        or refusal.code in _GRANT_CODES
    )
    if refusal is None or not wrong:
        return ok(f"the application may log in by {login}")
    name = "JWT auth flow" if login == "jwt" else "3-legged OAuth flow authorization code"
    return failed(
        refusal.text,
        f"In {_CONSOLE}, under Auth of the application's settings, choose '{name}'; if it cannot "
        "be changed any more, create another application.",
    )


def judge_credential(refusal: Refusal | None, *, login: str) -> Result:
    """Judge whether the JWT or the session is accepted."""
    if refusal is None:
        return ok("logged in")
    if login != "jwt" or not refusal.status:
        return failed(refusal.text, "Run 'ringkit login': there is no session, or it has ended.")
    if refusal.code == _OTHER_APP_CODE:
        return failed(
            refusal.text,
            f"In {_CONSOLE}, under Credentials, allow the JWT for this client id, or for all.",
        )
    return failed(
        refusal.text,
        f"Create a JWT in {_CONSOLE}, under Credentials: this one has expired or was deleted.",
    )


# --- what may be done --------------------------------------------------------------------------


@frozen
class Need:
    """The permissions that an operation needs; empty texts for none."""

    operation: str
    app_permission: str = ""
    user_permission: str = ""


def judge_permissions(
    needs: Sequence[Need], granted: Sequence[str], user_has: Mapping[str, bool]
) -> Result:
    """Judge what the token and the user may do; `user_has` is what the platform says of each."""
    if not granted:
        return warning(
            "the token does not say what the application may do",
            f"Look at the permissions of the application in {_CONSOLE}.",
        )
    if not needs:
        return ok(f"the application may: {', '.join(sorted(granted))}")
    missing = sorted({n.app_permission for n in needs if n.app_permission} - set(granted))
    if missing:
        return failed(
            f"the application lacks {', '.join(missing)}",
            f"In {_CONSOLE}, add {', '.join(missing)} to the permissions of the application, and "
            "log in again.",
        )
    wanted = {n.user_permission for n in needs if n.user_permission}
    refused = sorted(name for name in wanted if user_has.get(name) is False)
    if refused:
        return failed(
            f"the user lacks {', '.join(refused)}",
            f"Let an administrator give the user a role with {', '.join(refused)}.",
        )
    unknown = sorted(name for name in wanted if name not in user_has)
    names = ", ".join(each.operation for each in needs)
    if unknown:
        return warning(
            f"the application may {names}; whether the user has {', '.join(unknown)} is not known",
            "Let an administrator look at the role of the user.",
        )
    return ok(f"application and user may {names}")


def judge_webhook(
    url: str,
    *,
    status: int,
    echoed: bool,
    seconds: float,
    error: BaseException | None,
    platform_is_local: bool,
) -> Result:
    """Judge the answer of a webhook to the handshake of the platform."""
    try:
        parts = urlsplit(url)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return failed(f"{url} is no URL", "Give the whole URL, beginning with https://.")
    if not platform_is_local and parts.scheme != "https":
        return failed(f"{url} is without TLS", "Serve the webhook at an https:// address.")
    if not platform_is_local and is_local(parts.hostname):
        return failed(
            f"{parts.hostname} is an address of this network",
            "Give the webhook an address that RingCentral can reach, as by a tunnel.",
        )
    if error is not None:
        if tls_error(error) is not None:
            return failed(
                one_line(error), "Give the webhook a certificate that is publicly trusted."
            )
        return failed(one_line(error), "Start the receiver, and let its firewall allow the port.")
    if status >= 300:
        return failed(
            f"it answers {status}", "Let the receiver answer 200 to a POST without a body."
        )
    if not echoed:
        return failed(
            "its answer lacks the Validation-Token that it was sent",
            "Let the receiver return the header Validation-Token (ringkit.webhooks does).",
        )
    if seconds > _WEBHOOK_SECONDS:
        return failed(
            f"it took {seconds:.1f} s", "Answer within 3 s: queue what takes longer, and reply."
        )
    return ok(f"it returns the Validation-Token in {seconds:.1f} s")


def judge_websocket(error: BaseException | None, *, forbidden: bool) -> Result:
    """Judge what came of opening a WebSocket and sending one request over it."""
    if error is None:
        return ok("it is open, and answers")
    if forbidden:
        return warning(
            one_line(error),
            f"In {_CONSOLE}, add WebSocket Subscriptions to the permissions of the application, if "
            "it is to receive events.",
        )
    return failed(
        one_line(error),
        "Let firewall and proxy pass WebSockets (wss) to the platform, or use webhooks.",
    )


def judge_pubnub(error: BaseException | None) -> Result:
    """Judge what came of a subscription over PubNub."""
    if error is None:
        return ok("a subscription over PubNub is open")
    if isinstance(error, ImportError):
        return failed(one_line(error), "Install ringkit[pubnub], or use WebSockets.")
    return failed(
        one_line(error), "Let the firewall pass connections to PubNub, or use WebSockets."
    )


# --- errors ------------------------------------------------------------------------------------


def chain_of(error: BaseException | None) -> list[BaseException]:
    """Return an error, and those that it goes back to."""
    seen: list[BaseException] = []
    while error is not None and error not in seen:
        seen.append(error)
        error = error.__cause__ or error.__context__
    return seen


def tls_error(error: BaseException | None) -> ssl.SSLError | None:
    """Return the error of TLS that an error goes back to, None if there is none."""
    return next((each for each in chain_of(error) if isinstance(each, ssl.SSLError)), None)


def one_line(error: BaseException | None) -> str:
    """Return the text of an error in one line."""
    return " ".join(str(error).split()) or type(error).__name__
