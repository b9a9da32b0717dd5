"""Which of the numbers of a user sends a message, by their features. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from ringkit._helpers.phone_numbers import calling_code_of
from ringkit.errors import RingkitError

if TYPE_CHECKING:
    from ringkit_api.models import UserPhoneNumberInfo

#: What a phone number of the extension may be used for.
Feature: TypeAlias = Literal[
    "CallerId", "SmsSender", "A2PSmsSender", "MmsSender", "InternationalSmsSender"
]


def has_feature(number: UserPhoneNumberInfo, feature: Feature) -> bool:
    """Return whether a number has a feature."""
    return feature in cast("Any", number.features or ())


def choose_sender(
    numbers: Sequence[UserPhoneNumberInfo], feature: Feature, recipients: Sequence[str]
) -> str:
    """Return the first number that can send to all recipients.

    It has the feature, and `InternationalSmsSender` too if a recipient has another country code.
    Raises RingkitError if there is none, with the numbers and what each of them lacks.
    """
    lacking: dict[str, list[Feature]] = {}
    for number in numbers:
        own = str(number.phone_number)
        needed = _needed(number, feature, recipients)
        missing: list[Feature] = [each for each in needed if not has_feature(number, each)]
        if not missing:
            return own
        lacking[own] = missing
    raise RingkitError(_no_sender(lacking, feature, numbers))


def _needed(
    number: UserPhoneNumberInfo, feature: Feature, recipients: Sequence[str]
) -> list[Feature]:
    """Return the features that a number needs; high-volume messages have no other feature."""
    if feature != "A2PSmsSender" and any(_is_abroad(number, to) for to in recipients):
        return [feature, "InternationalSmsSender"]
    return [feature]


def _is_abroad(number: UserPhoneNumberInfo, recipient: str) -> bool:
    """Return whether a recipient has another country code; no if that cannot be told."""
    country = number._data.get("country") or {}
    code = calling_code_of(str(number.phone_number)) or country.get("callingCode")
    return bool(code) and recipient.startswith("+") and not recipient.startswith(f"+{code}")


def _no_sender(
    lacking: dict[str, list[Feature]], feature: Feature, numbers: Sequence[UserPhoneNumberInfo]
) -> str:
    if not lacking:
        return f"the extension has no number with the feature {feature}: it has no phone number"
    each = "; ".join(f"{number} lacks {', '.join(missing)}" for number, missing in lacking.items())
    advice = ""
    if feature == "SmsSender" and any(has_feature(n, "A2PSmsSender") for n in numbers):
        advice = "; a number with A2PSmsSender sends with rc.messages.campaign"
    return (
        f"the extension has no number with the feature {feature} for this message: {each}{advice}"
    )
