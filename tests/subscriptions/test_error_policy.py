"""Which errors are retried."""

from __future__ import annotations

import pytest

from ringkit.errors import (
    AuthError,
    AuthUnavailableError,
    LoginRequiredError,
    RateLimitError,
    StoreError,
    TransportError,
)
from ringkit.subscriptions._error_policy import (
    check_signal,
    creation_signal,
    is_temporary,
    renewal_signal,
)
from ringkit.subscriptions._state_machine import Signal
from tests.subscriptions.virtual import refusal


def limited() -> RateLimitError:
    return RateLimitError.not_sent("POST /x", "Medium", 3.0)


@pytest.mark.parametrize(
    ("error", "temporary"),
    [
        (TransportError("x"), True),
        (AuthUnavailableError("x"), True),
        (AuthError("x"), False),
        (StoreError("x"), True),
        (limited(), True),
        (refusal(403, "SUB-505"), False),
        (refusal(400), False),
        (refusal(400, "SUB-508"), False),
        (refusal(400, "SUB-524"), True),
        (refusal(400, "SUB-525"), True),
        (refusal(401), True),
        (ValueError("x"), False),
    ],
)
def test_signals_of_errors(error: Exception, temporary: bool) -> None:
    assert is_temporary(error) is temporary
    assert creation_signal(error) is (Signal.CREATE_FAILED if temporary else Signal.CREATE_REFUSED)
    if not isinstance(error, AuthError) or temporary:
        assert renewal_signal(error, changed=False) is Signal.RENEW_FAILED
        refused = Signal.RENEW_FAILED if temporary else Signal.RENEW_REFUSED
        assert renewal_signal(error, changed=True) is refused
        assert check_signal(error) is None


@pytest.mark.parametrize("error", [AuthError("x"), LoginRequiredError("x")])
def test_a_subscription_ends_with_its_login(error: Exception) -> None:
    assert creation_signal(error) is Signal.CREATE_REFUSED
    assert renewal_signal(error, changed=False) is Signal.GONE
    assert renewal_signal(error, changed=True) is Signal.GONE
    assert check_signal(error) is Signal.GONE


def test_not_found_means_gone() -> None:
    assert renewal_signal(refusal(404), changed=True) is Signal.GONE
    assert check_signal(refusal(404)) is Signal.NOT_FOUND
