"""The checks in their order, and what each needs."""

from __future__ import annotations

import time
from typing import Final

from ringkit_cli._doctor import judgements as judge
from ringkit_cli._doctor.probes import Subject
from ringkit_cli._doctor.results import Check, Result, failed, ok, skipped


def _settings(subject: Subject) -> Result:
    if subject.profile_name:
        wrong = judge.judge_server_url("the server of the profile", subject.server_url)
        if wrong is not None:
            return wrong
    result = judge.judge_settings(subject.settings, profile=subject.profile_name)
    if result.status == "failed" or subject.profile_name:
        return result
    refused = subject.settings_error()
    return failed(refused, "Correct the variable that the message names.") if refused else result


def _store(subject: Subject) -> Result:
    name, error = subject.store()
    return judge.judge_store(subject.store_kind, name, error, chosen=subject.store_is_chosen)


def _store_key(subject: Subject) -> Result:
    if not subject.has_store_key:
        return skipped("RINGKIT_STORE_KEY and RINGCENTRAL_STORE are not both set")
    return judge.judge_store_key(subject.store_key())


def _proxy(subject: Subject) -> Result:
    if subject.proxy is None:
        return ok("none for the server")
    variable, url = subject.proxy
    return judge.judge_proxy(variable, *subject.ask_proxy(url))


def _name(subject: Subject) -> Result:
    if subject.proxy is not None:
        return skipped("the proxy looks for the server")
    return judge.judge_name(str(subject.server.hostname), *subject.addresses())


def _connection(subject: Subject) -> Result:
    error = None if subject.answer.status else subject.answer.error
    return judge.judge_connection(subject.server.netloc, error)


def _tls(subject: Subject) -> Result:
    if subject.server.scheme != "https":
        return skipped("the server is without TLS, which ringkit allows on this computer only")
    return judge.judge_tls(str(subject.server.hostname), subject.answer.error)


def _server(subject: Subject) -> Result:
    answer = subject.answer
    return judge.judge_server(subject.server_url, answer.status, answer.document, answer.error)


def _clock(subject: Subject) -> Result:
    return judge.judge_clock(subject.answer.skew)


def _jwt(subject: Subject) -> Result:
    jwt = subject.secrets.get("jwt", "")
    if not jwt:
        return skipped("the login is without a JWT")
    return judge.judge_jwt(jwt, subject.server_url, time.time() + (subject.answer.skew or 0.0))


def _application(subject: Subject) -> Result:
    has_secret = bool(subject.secrets.keys() & {"client_secret", "private_key"})
    return judge.judge_application(subject.refusal, has_secret=has_secret)


def _grant(subject: Subject) -> Result:
    return judge.judge_grant(subject.refusal, login=subject.kind)


def _credential(subject: Subject) -> Result:
    return judge.judge_credential(subject.refusal, login=subject.kind)


def _permissions(subject: Subject) -> Result:
    return judge.judge_permissions(subject.needs, subject.granted, subject.user_has())


def _webhook(subject: Subject) -> Result:
    if not subject.webhook:
        return skipped("give --webhook URL to try it")
    local = judge.is_local(str(subject.server.hostname))
    unsent = judge.judge_webhook(
        subject.webhook, status=200, echoed=True, seconds=0, error=None, platform_is_local=local
    )
    if unsent.status == "failed":
        return unsent
    status, echoed, seconds, error = subject.call_webhook()
    return judge.judge_webhook(
        subject.webhook,
        status=status,
        echoed=echoed,
        seconds=seconds,
        error=error,
        platform_is_local=local,
    )


def _websocket(subject: Subject) -> Result:
    from ringkit.errors import ForbiddenError

    error = subject.open_websocket()
    return judge.judge_websocket(error, forbidden=isinstance(error, ForbiddenError))


def _pubnub(subject: Subject) -> Result:
    if not subject.pubnub:
        return skipped("give --pubnub to try it")
    return judge.judge_pubnub(subject.open_pubnub())


CHECKS: Final = (
    Check("settings", _settings),
    Check("store", _store, ("settings",)),
    Check("store key", _store_key, ("store",)),
    Check("proxy", _proxy, ("settings",)),
    Check("name", _name, ("settings", "proxy")),
    Check("connection", _connection, ("name", "proxy")),
    Check("certificate", _tls, ("connection",)),
    Check("server", _server, ("certificate",)),
    Check("clock", _clock, ("server",)),
    Check("jwt", _jwt, ("store", "settings", "server")),
    Check("application", _application, ("store", "server", "jwt")),
    Check("grant", _grant, ("application",)),
    Check("credential", _credential, ("grant",)),
    Check("permissions", _permissions, ("credential",)),
    Check("webhook", _webhook, ("settings",)),
    Check("websocket", _websocket, ("credential",)),
    Check("pubnub", _pubnub, ("credential",)),
)
