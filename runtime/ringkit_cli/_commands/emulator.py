"""`ringkit emulator`: runs a platform on this machine, and ends those in the background."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable
from typing import Any, Final, NoReturn

import click

from ringkit_cli._exit_codes import ExitCode
from ringkit_cli._invocation import Invocation
from ringkit_emulator import BackgroundEmulator
from ringkit_emulator.__main__ import main, make_parser

_JSON: Final = click.option("--json", is_flag=True, help="Print JSON for programs.")
_NAMES: Final = {"help_option_names": ["-h", "--help"]}


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are those of this command."""

    def error(self, message: str) -> NoReturn:
        """Raise UsageError."""
        raise click.UsageError(f"{message[:1].upper()}{message[1:]}.")

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        """Raise ClickException."""
        raise click.ClickException((message or "").strip().removeprefix(f"{self.prog}: "))


@click.group(
    name="emulator",
    short_help="Run a platform on this machine.",
    invoke_without_command=True,
    context_settings=_NAMES,
)
@click.pass_context
def command(context: click.Context, /, **options: Any) -> int:
    """Run a platform on this machine, to try things on; prints its address and credentials.

    It runs until Ctrl-C; with --background until 'ringkit emulator stop'.

    \b
    Examples:
      ringkit emulator
      eval "$(ringkit emulator --env --background)"
      ringkit emulator stop
    """
    if context.invoked_subcommand is None:
        signal = main(_arguments(options), make_parser(_Parser))
        return 128 + signal if signal else ExitCode.SUCCESS
    if any(value is not None and value != () for value in options.values()):
        raise click.UsageError("Options of the emulator are for starting one.")
    return ExitCode.SUCCESS


def _parser_actions() -> list[argparse.Action]:
    """Return the options of the emulator's own command, so that a new one is an option here too."""
    return [
        action
        for action in make_parser()._actions
        if action.help != argparse.SUPPRESS and not isinstance(action, argparse._HelpAction)
    ]


def _option(action: argparse.Action) -> click.Option:
    """Return the option for one of the emulator's own, whose value is passed on as text."""
    if isinstance(action, argparse.BooleanOptionalAction):
        names = ["/".join(action.option_strings)]
        return click.Option([*names, action.dest], default=None, help=action.help, is_flag=True)
    names = [*action.option_strings, action.dest]
    if action.nargs == 0:
        return click.Option(names, default=None, help=action.help, is_flag=True)
    metavar = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
    many = isinstance(action, argparse._AppendAction)
    return click.Option(names, help=action.help, metavar=metavar, multiple=many)


_ACTIONS: Final = _parser_actions()
command.params = [*map(_option, _ACTIONS), *command.params]


def _arguments(options: dict[str, Any]) -> list[str]:
    """Return the arguments of the emulator's own command for these options."""
    found: list[str] = []
    for action in _ACTIONS:
        value = options[action.dest]
        if isinstance(action, argparse.BooleanOptionalAction) and value is not None:
            found.append(action.option_strings[0 if value else 1])
        elif action.nargs == 0 and value:
            found.append(action.option_strings[-1])
        elif action.nargs != 0 and value is not None:
            texts = value if isinstance(value, tuple) else (value,)
            found += [f"{action.option_strings[-1]}={text}" for text in texts]
    return found


@command.command(name="stop", context_settings=_NAMES)
@click.option("--pid", type=int, help="The process of the one to end, if there are several.")
@click.option("--all", "every", is_flag=True, help="End all that run in the background.")
@_JSON
def stop(pid: int | None, every: bool, json: bool) -> int:
    """End an emulator that runs in the background.

    That is the one whose address is in RINGCENTRAL_SERVER_URL, or the only one.

    \b
    Example:
      ringkit emulator stop --all
    """
    found = BackgroundEmulator.running()
    chosen = found if every else [_chosen(found, pid)] if found else []
    if not chosen:
        click.echo("No emulator runs in the background.", err=True)
        _print_json(chosen, wanted=json)
        return ExitCode.SUCCESS if every else ExitCode.NOT_FOUND
    for emulator in chosen:
        ended = "ended" if emulator.stop() else "had ended before"
        click.echo(f"emulator {emulator.pid} at {emulator.url}: {ended}", err=True)
    _print_json(chosen, wanted=json)
    return ExitCode.SUCCESS


def _chosen(found: list[BackgroundEmulator], pid: int | None) -> BackgroundEmulator:
    """Return the emulator to end. Raises UsageError with all of them if that is not clear."""
    here = os.environ.get("RINGCENTRAL_SERVER_URL", "").rstrip("/")
    for emulator in found:
        if pid == emulator.pid or (pid is None and emulator.url == here):
            return emulator
    if pid is None and len(found) == 1:
        return found[0]
    if pid is not None:
        raise click.UsageError(f"No emulator runs in the background as process {pid}.")
    each = ", ".join(f"{emulator.pid} ({emulator.url})" for emulator in found)
    raise click.UsageError(f"Which one? Give --pid, or --all: {each}.")


@command.command(name="list", context_settings=_NAMES)
@_JSON
def list_running(json: bool) -> None:
    """List the emulators that run in the background: process and address.

    \b
    Example:
      ringkit emulator list
    """
    found = BackgroundEmulator.running()
    _print_json(found, wanted=json)
    for emulator in () if json else found:
        click.echo(f"{emulator.pid}\t{emulator.url}")


def _print_json(emulators: Iterable[BackgroundEmulator], *, wanted: bool) -> None:
    if wanted:
        Invocation(json=True).show_json([{"pid": e.pid, "url": e.url} for e in emulators])
