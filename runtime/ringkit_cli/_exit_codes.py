"""The exit codes of the command, by what went wrong."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """What a program that runs the command can tell from its exit code."""

    SUCCESS = 0
    #: Anything that has no code of its own.
    FAILURE = 1
    #: Wrong arguments; nothing was sent.
    USAGE = 2
    #: No login, or one that has ended.
    LOGIN_REQUIRED = 3
    #: The user or the application lacks a permission (403).
    FORBIDDEN = 4
    #: What the arguments name does not exist (404).
    NOT_FOUND = 5
    #: A rate limit (429).
    RATE_LIMITED = 6
    #: No response: the network, a proxy, a timeout.
    NETWORK = 7
    #: The platform accepted it, and it failed later: a text that was not delivered, say.
    PROCESSING = 8
    #: A signal ended it, whose number is added, as in shells: 143 for SIGTERM.
    SIGNAL = 128
    #: Ctrl-C: that of SIGINT.
    INTERRUPTED = 130


def exit_code(error: BaseException) -> ExitCode:
    """Return the exit code for an exception that ended the command."""
    from ringkit import errors

    if isinstance(error, errors.AuthUnavailableError):
        # The login is not to blame.
        if isinstance(error.__cause__, errors.TransportError):
            return ExitCode.NETWORK
        return ExitCode.RATE_LIMITED if error.status == 429 else ExitCode.FAILURE
    for kinds, code in (
        ((KeyboardInterrupt,), ExitCode.INTERRUPTED),
        ((errors.RateLimitError,), ExitCode.RATE_LIMITED),
        ((errors.AuthError, errors.UnauthorizedError), ExitCode.LOGIN_REQUIRED),
        ((errors.ForbiddenError,), ExitCode.FORBIDDEN),
        ((errors.NotFoundError,), ExitCode.NOT_FOUND),
        ((errors.TransportError,), ExitCode.NETWORK),
        ((errors.ProcessingError,), ExitCode.PROCESSING),
        ((ValueError, errors.BodyTooLargeError), ExitCode.USAGE),
    ):
        if isinstance(error, kinds):
            return code
    return ExitCode.FAILURE
