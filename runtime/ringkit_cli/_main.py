"""The root of the command: which commands there are, and what happens to their errors."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any, Final, NamedTuple, NoReturn

import click
from click.shell_completion import CompletionItem

from ringkit_cli import install_hint
from ringkit_cli._exit_codes import ExitCode, exit_code


class Entry(NamedTuple):
    """One command: the module of `_commands` that defines it as `command`, and one line of help.

    The root shows the line without importing the module.
    """

    module: str
    summary: str


#: The commands by section of the help.
COMMANDS: Final[dict[str, dict[str, Entry]]] = {
    "Account": {
        "login": Entry("login", "Log in, with the browser or a JWT"),
        "logout": Entry("logout", "End the session of a profile"),
        "status": Entry("status", "Show who is logged in, and for how long"),
        "doctor": Entry("doctor", "Look for what is wrong, and say what to do"),
        "profiles": Entry("profiles", "List the logins, choose one, or remove one"),
    },
    "Any operation": {
        "api": Entry("api", "Call any operation of the platform"),
        "mcp": Entry("mcp", "Serve the platform to an assistant (MCP)"),
        "docs": Entry("docs", "Explain an operation, an error code or an event filter"),
    },
    "Messages and calls": {
        "call": Entry("call", "Call a number, and follow the call until it is over"),
        "sms": Entry("sms", "Send a text"),
        "mms": Entry("mms", "Send files, with or without a text"),
        "fax": Entry("fax", "Send a fax"),
    },
    "Exports and downloads": {
        "export": Entry("export", "Write call logs, recordings and messages to a file"),
        "download": Entry("download", "Save recordings, attachments and faxes"),
    },
    "Events": {
        "watch": Entry("watch", "Show what happens: messages, presence, calls, anything else"),
        "board": Entry("board", "Show calls and presence, of a user, a queue or the account"),
        "limits": Entry("limits", "Show what is left of each rate limit"),
        "webhook": Entry("webhook", "Receive webhooks on this machine"),
    },
    "Development": {
        "emulator": Entry("emulator", "Run a platform on this machine"),
        "completion": Entry("completion", "Print what completes the command in a shell"),
    },
}


class Root(click.Group):
    """The group of all commands; it imports the module of the one that runs."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands, in the order of the help."""
        return [name for section in COMMANDS.values() for name in section]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of this name, None if there is none."""
        for section in COMMANDS.values():
            if cmd_name in section:
                module = import_module(f"ringkit_cli._commands.{section[cmd_name].module}")
                command: click.Command = module.command
                return command
        return None

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Return the commands that begin so, and the options, without loading a command."""
        entries = [item for section in COMMANDS.values() for item in section.items()]
        found = [
            CompletionItem(name, help=entry.summary)
            for name, entry in entries
            if name.startswith(incomplete)
        ]
        return found + click.Command.shell_complete(self, ctx, incomplete)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that the arguments name; names that are close are proposed."""
        name = args[0] if args else ""
        known = self.list_commands(ctx)
        if name in known or name.startswith("-"):
            return super().resolve_command(ctx, args)
        from difflib import get_close_matches

        close = get_close_matches(name, known, n=1)
        hint = f" Did you mean {close[0]!r}?" if close else " See 'ringkit --help'."
        raise click.UsageError(f"There is no command {name!r}.{hint}", ctx)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; one whose output nothing reads any more has done its work."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            # As with `head`. Python must not flush to the pipe at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return ExitCode.SUCCESS

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands, a section after the other."""
        for title, section in COMMANDS.items():
            if section:
                with formatter.section(title):
                    formatter.write_dl([(name, entry.summary) for name, entry in section.items()])


@click.command(cls=Root, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="ringkit", message="%(prog)s %(version)s")
def root() -> None:
    """The RingCentral platform from a terminal.

    Log in with 'ringkit login', or set the variables that RingCentral.from_env() reads.
    'ringkit emulator' starts a platform on this machine to try things on.
    """


def run(arguments: Sequence[str]) -> int:
    """Run the command with these arguments; print what went wrong in one line.

    Returns the exit code.
    """
    try:
        result = root.main(list(arguments), prog_name="ringkit", standalone_mode=False)
    except click.exceptions.Exit as ending:
        return ending.exit_code
    except click.Abort:
        click.echo("interrupted", err=True)
        return ExitCode.INTERRUPTED
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except KeyboardInterrupt:
        click.echo("interrupted", err=True)
        return ExitCode.INTERRUPTED
    except Exception as error:
        return _report(error)
    return result if isinstance(result, int) else ExitCode.SUCCESS


def exit_on_signals() -> None:
    """Let signals that end the process do so as Ctrl-C does: `with` and `finally` are carried out.

    The exit code is that of the signal. Those that are ignored, as with nohup, stay so.
    """
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _exit)


def _exit(number: int, _frame: object) -> NoReturn:
    raise SystemExit(ExitCode.SIGNAL + number)


def _print_error(text: str) -> None:
    shade = None if os.environ.get("NO_COLOR") else "red"
    click.secho(f"error: {text}", fg=shade, err=True)


def _report(error: Exception) -> ExitCode:
    """Print an error that the command does not handle itself; bugs keep their traceback."""
    from ringkit.errors import AuthError, RingkitError

    if (advice := install_hint(error)) is not None:
        _print_error(advice)
        return ExitCode.FAILURE
    if not isinstance(error, (RingkitError, ValueError, OSError)):
        raise error
    _print_error(str(error))
    code = exit_code(error)
    refused = isinstance(error, AuthError) and error.status != 0
    if refused or code is ExitCode.NETWORK:
        click.echo("'ringkit doctor' looks for the cause.", err=True)
    return code
