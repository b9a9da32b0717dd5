"""`ringkit api`: any operation of the platform, by its name or by method and path."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from difflib import get_close_matches
from typing import Any, Final

import click
from click.shell_completion import CompletionItem

from ringkit_cli._api import options as operation_options
from ringkit_cli._api.fields import Field, split, text_field, typed_field
from ringkit_cli._api.requests import (
    METHODS,
    PreparedRequest,
    address_request,
    given_body,
    header,
    operation_request,
    with_headers,
)
from ringkit_cli._api.send import OutputOptions, run
from ringkit_cli._invocation import Invocation
from ringkit_cli._invocation import command as invocation_command
from ringkit_cli._operations.search import search
from ringkit_cli._operations.table import OperationInfo, advice, find

#: What the names of the options begin with that an operation has for itself.
_OWN_OPTIONS: Final = ("argument_", "member_", "attachments", "body")
_SETTINGS: Final = {"help_option_names": ["-h", "--help"]}


class RequestCommand(click.Command):
    """A command whose `-f` and `-F` keep the order in which they were given.

    The help shows what belongs to the operation before what all operations have.
    """

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options in two sections."""
        records = [(p.name or "", p.get_help_record(ctx)) for p in self.get_params(ctx)]
        for title, own in (("Parameters and body", True), ("Options", False)):
            section = [
                record
                for name, record in records
                if record is not None and name.startswith(_OWN_OPTIONS) is own
            ]
            if section:
                with formatter.section(title):
                    formatter.write_dl(section)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the arguments, and note in which order the fields were given."""
        _, _, order = self.make_parser(ctx).parse_args(args=list(args))
        ctx.meta["field_order"] = [
            p.name for p in order if p.name in ("text_fields", "typed_fields")
        ]
        return super().parse_args(ctx, args)


class Api(click.Group):
    """The group of all operations and methods; only the operation that is named is looked up."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the arguments; `--list WORDS` is a command of its own."""
        if args and args[0] == "--list":
            args = ["list", *args[1:]]
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Return the operations and methods that begin so, in any case."""
        from ringkit_api.operations import OPERATIONS

        begun = incomplete.lower()
        names = [*METHODS, *OPERATIONS, *(".".join(place) for place in OPERATIONS.values())]
        found = [CompletionItem(name) for name in names if name.lower().startswith(begun)]
        # Names in Python are proposed once one is being written.
        shown = [i for i in found if "." not in i.value or "." in begun or "_" in begun]
        return shown + click.Command.shell_complete(self, ctx, incomplete)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands of the help; operations are found with `--list`."""
        return []

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of an operation, of a method or of an address."""
        if cmd_name == "list":
            return list_command
        if cmd_name.upper() in METHODS:
            return _address_command(cmd_name.upper())
        if cmd_name.startswith(("/", "http://", "https://")):
            return _address_command("GET", cmd_name)
        info = find(cmd_name)
        return None if info is None else operation_command(info)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that the arguments name; similar operations are proposed."""
        found = self.get_command(ctx, args[0])
        if found is None:
            close = get_close_matches(args[0].upper(), METHODS, n=1, cutoff=0.8)
            hint = f"Did you mean {close[0]}?" if close else advice(args[0])
            raise click.UsageError(f"There is no operation or method {args[0]!r}. {hint}", ctx)
        return args[0], found, args[1:]


def _shared_options(function: Callable[..., object]) -> Callable[..., object]:
    """Add the options that all requests have."""
    for option in reversed(_SHARED):
        function = option(function)
    return function


_SHARED: Final = [
    click.option(
        "-f", "--raw-field", "text_fields", multiple=True, metavar="NAME=VALUE",
        help="A text in the body: to[0][phoneNumber]=+16505550100, to[][phoneNumber]=...",
    ),
    click.option(
        "-F", "--field", "typed_fields", multiple=True, metavar="NAME=VALUE",
        help="A value in the body: true, false, null, a number, JSON, @file, @- or text.",
    ),
    click.option(
        "-q", "--query", "queries", multiple=True, metavar="NAME=VALUE",
        help="A value in the query; may be repeated.",
    ),
    click.option(
        "-H", "--header", "headers", multiple=True, metavar="NAME: VALUE",
        help="A header; may be repeated.",
    ),
    click.option("--paginate", is_flag=True, help="Read all pages of a list, as one JSON array."),
    click.option("--jsonl", is_flag=True, help="With --paginate: one record on each line."),
    click.option("-i", "--include", is_flag=True, help="Print the status and the headers too."),
    click.option(
        "-o", "--output", metavar="FILE", help="Write the answer to a file; - is the output.",
    ),
    click.option("--raw", is_flag=True, help="Print the answer as it came."),
    click.option("--dry-run", is_flag=True, help="Print the request and send nothing."),
    click.option(
        "--as", "form", type=click.Choice(["http", "curl", "python"]),
        help="With --dry-run: in which form, http by default.",
    ),
]  # fmt: skip


def _fields(
    text_fields: Sequence[str], typed_fields: Sequence[str], file_members: Sequence[str]
) -> list[Field]:
    """Return the fields of `-f` and `-F` in the order in which they were given."""
    order = click.get_current_context().meta["field_order"]
    texts, typed = iter(text_fields), iter(typed_fields)
    return [
        text_field(next(texts)) if name == "text_fields" else typed_field(next(typed), file_members)
        for name in order
    ]


def _perform(
    invocation: Invocation,
    request: PreparedRequest,
    headers: Sequence[str],
    *,
    include: bool,
    output: str | None,
    raw: bool,
    paginate: bool,
    jsonl: bool,
    dry_run: bool,
    form: str | None,
) -> None:
    request = with_headers(request, dict(map(header, headers)))
    options = OutputOptions(include, output, raw, paginate, jsonl, dry_run, form)
    run(invocation, request, options)


def _address_command(method: str, address: str | None = None) -> click.Command:
    """Return the command for a method; `address` is the path where no method was given."""

    @_shared_options
    @click.option("--input", "input_", metavar="FILE", help="The body as it is; - is the input.")
    def request(
        invocation: Invocation,
        text_fields: Sequence[str],
        typed_fields: Sequence[str],
        queries: Sequence[str],
        headers: Sequence[str],
        input_: str | None,
        path: str = address or "",
        **output: Any,
    ) -> None:
        from ringkit_cli._operations.table import at

        info = at(method, path if path.startswith("/") else f"/restapi/v1.0/{path}")
        members = {} if info is None else info.file_members
        prepared = address_request(
            method,
            path,
            _fields(text_fields, typed_fields, [*members, *members.values()]),
            [split(text, "-q") for text in queries],
            None if input_ is None else given_body(input_, dict(map(header, headers))),
        )
        _perform(invocation, prepared, headers, **output)

    made = invocation_command(
        destructive=True,
        empty_values=True,
        name=method,
        cls=RequestCommand,
        help=f"Send a {method} request to a path, to one below /restapi/v1.0/, or to a URL.",
        epilog=_ADDRESS_EXAMPLES,
    )(request)
    if address is None:
        made.params.insert(0, click.Argument(["path"]))
    return made


_ADDRESS_EXAMPLES: Final = """\
\b
Examples:
  ringkit api GET account/~/extension/~/call-log -f perPage=5
  ringkit api POST account/~/extension/~/sms -f 'from[phoneNumber]=+16505550100' \\
    -f 'to[][phoneNumber]=+16505550101' -f text=Hello
"""


def operation_command(info: OperationInfo) -> click.Command:
    """Return the command of an operation, with an option for each parameter."""

    @_shared_options
    def request(
        invocation: Invocation,
        text_fields: Sequence[str],
        typed_fields: Sequence[str],
        queries: Sequence[str],
        headers: Sequence[str],
        **given: Any,
    ) -> None:
        output = {name: given.pop(name) for name in _OUTPUT_NAMES}
        members = info.file_members
        fields = _fields(text_fields, typed_fields, [*members, *members.values()])
        body = given.pop("body", None)
        arguments = operation_options.call_arguments(info, given, fields, body)
        prepared = operation_request(info, arguments, [split(text, "-q") for text in queries])
        _perform(invocation, prepared, headers, **output)

    made = invocation_command(
        destructive=True,
        empty_values=True,
        name=info.id,
        cls=RequestCommand,
        help=_help(info),
        epilog=f"\b\nExample:\n  {operation_options.example_command(info)}",
    )(request)
    own = operation_options.parameter_options(info)
    if info.body_schema is not None:
        own.append(
            click.Option(
                ["--body"], metavar="JSON|@FILE",
                help="The body, or what it has besides the other options; @- is the input.",
            )
        )  # fmt: skip
    made.params[:0] = own
    return made


_OUTPUT_NAMES: Final = ("include", "output", "raw", "paginate", "jsonl", "dry_run", "form")


def _help(info: OperationInfo) -> str:
    """Return what the docstring says before its arguments."""
    text = info.documentation.partition("\nArgs:")[0].partition("\nReturns:")[0]
    paragraphs = [" ".join(part.split()) for part in text.strip().split("\n\n")]
    # An address is not broken into lines.
    return "\n\n".join(
        f"\b\n{part}" if part.startswith("Reference:") else part.replace("`", "")
        for part in paragraphs
    )


def _list_operations(invocation: Invocation, words: Sequence[str]) -> None:
    found = search(words)
    if not found:
        raise click.ClickException(f"No operation is about {' '.join(words)!r}.")
    invocation.show(
        [
            {"id": i.id, "name": i.name, "method": i.method, "path": i.path, "summary": i.summary}
            for i in found
        ],
        lambda: [(i.id, i.name, i.method, i.path) for i in found],
        ("Operation", "Python", "Method", "Path"),
    )


list_command = invocation_command(
    name="list",
    help="Search the operations by words of their names, paths and sections.",
    epilog="\b\nExample:\n  ringkit api --list call queue members",
)(click.argument("words", nargs=-1)(_list_operations))


@click.group(
    cls=Api,
    name="api",
    subcommand_metavar="OPERATION [--option value]... | METHOD PATH [-f name=value]...",
    context_settings=_SETTINGS,
    epilog="""\
\b
Examples:
  ringkit api --list call queue members
  ringkit api readUserCallLog --per-page 5 --direction Inbound
  ringkit api createSMSMessage --from +16505550100 --to +16505550101 --text Hello
  ringkit api listExtensions --paginate --jsonl
  ringkit api readCallRecordingContent --recording-id 1 --output call.mp3
  ringkit api GET account/~/extension/~
  ringkit api createSMSMessage --help
""",
)
@click.option(
    "--list", is_flag=True, expose_value=False,
    help="Search the operations by the words that follow.",
)  # fmt: skip
def command() -> None:
    """Call any operation of the platform and print its answer as JSON.

    An operation is named as in the platform's reference (createSMSMessage) or as in Python
    (sms.create_sms_message); its parameters, and the members of its body, are options. A method
    with a path, which may begin below /restapi/v1.0/, sends what -f, -F, -q and --input say. --list
    searches the operations.

    With --dry-run the request is printed, as HTTP, as a command of curl or as a program in Python,
    and nothing is sent. What deletes asks before it does, or needs --yes.
    """
