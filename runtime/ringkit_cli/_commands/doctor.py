"""`ringkit doctor`: looks for what is wrong, and says what to do about it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from contextlib import closing
from typing import TYPE_CHECKING, Any

import click

from ringkit_cli._doctor.checks import CHECKS
from ringkit_cli._doctor.probes import TOPICS, Subject, needs_of, needs_of_topic
from ringkit_cli._doctor.results import run_checks
from ringkit_cli._exit_codes import ExitCode
from ringkit_cli._invocation import Invocation, printable
from ringkit_cli._invocation import command as as_command
from ringkit_cli._logins import Login, choose_login, find_env_file

if TYPE_CHECKING:
    from ringkit_cli._doctor.judgements import Need
    from ringkit_cli._doctor.results import Result

_STYLES: Mapping[str, tuple[str, str]] = {
    "ok": ("ok", "green"),
    "warning": ("warning", "yellow"),
    "failed": ("FAILED", "red"),
    "skipped": ("skipped", "bright_black"),
}


@as_command(name="doctor")
@click.option("--operation", "operations", multiple=True, metavar="ID", help="To be allowed.")
@click.option(
    "--for", "topics", multiple=True, type=click.Choice(list(TOPICS)), help="To be allowed."
)
@click.option("--webhook", metavar="URL", default="", help="Try the handshake of a webhook.")
@click.option("--pubnub", is_flag=True, help="Try a subscription over PubNub.")
def command(
    invocation: Invocation,
    operations: tuple[str, ...],
    topics: tuple[str, ...],
    webhook: str,
    pubnub: bool,
) -> int:
    """Look for what is wrong between this computer and the platform.

    Settings, store, proxy, name, certificate, clock, application, grant, credential, permissions
    and WebSockets are checked one by one; what depends on a failed check is skipped. The exit code
    is 1 if a check failed. No secret is shown.

    \b
    Examples:
      ringkit doctor
      ringkit doctor --for sms
      ringkit doctor --operation readCompanyCallLog --webhook https://example.com/hook --json
    """
    needs = _needs(operations, topics)
    failures = 0
    found: list[dict[str, str]] = []
    with closing(_subject(invocation, needs, webhook, pubnub)) as subject:
        for name, result in run_checks(CHECKS, subject):
            failures += result.status == "failed"
            if invocation.json:
                found.append(
                    {
                        "check": name,
                        "status": result.status,
                        "seen": result.seen,
                        "remedy": result.remedy,
                    }
                )
            else:
                _print(name, result)
    if invocation.json:
        invocation.show_json({"ok": not failures, "checks": found})
    return ExitCode.FAILURE if failures else ExitCode.SUCCESS


def _print(name: str, result: Result) -> None:
    seen = printable(result.seen)
    if not sys.stdout.isatty():
        click.echo("\t".join((name, result.status, seen, result.remedy)))
        return
    text, shade = _STYLES[result.status]
    state, remedy = f"{text:<8}", result.remedy
    if not os.environ.get("NO_COLOR"):
        state, remedy = click.style(state, fg=shade), click.style(remedy, bold=True)
    click.echo(f"{name:<12} {state} {seen}")
    if result.remedy:
        click.echo(f"{'':<21} {remedy}")


def _needs(operations: tuple[str, ...], topics: tuple[str, ...]) -> list[Need]:
    found: list[Need] = [need for topic in topics for need in needs_of_topic(topic)]
    for operation in operations:
        need = needs_of(operation)
        if need is None:
            from difflib import get_close_matches

            from ringkit_api.operations import OPERATIONS

            close = get_close_matches(operation, OPERATIONS, n=1)
            hint = f" Did you mean {close[0]!r}?" if close else ""
            raise click.UsageError(f"There is no operation {operation!r}.{hint}")
        found.append(need)
    return found


def _subject(invocation: Invocation, needs: list[Need], webhook: str, pubnub: bool) -> Subject:
    from ringkit.auth import VARIABLES, read_environment
    from ringkit.errors import LoginRequiredError

    login: Login | None
    try:
        login = choose_login(invocation.profile, no_env_file=invocation.no_env_file)
    except LoginRequiredError:
        login = None
    # With a profile that is named no file is read.
    ignored = invocation.no_env_file or invocation.profile is not None
    env_file = find_env_file(ignored=ignored)
    variables: Mapping[str, Any] = read_environment(env_file)
    raw = {name: os.environ[name] for names in VARIABLES.values() for name in names
           if name in os.environ}  # fmt: skip
    for each in variables.values():
        if each.file:
            raw.setdefault(each.variable, each.value.reveal())
    return Subject(login, variables, raw, webhook, needs, pubnub)
