# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


SignupInfoResourceSignupState = Literal[
    "AccountCreated",
    "BillingEntered",
    "CreditCardApproved",
    "AccountConfirmed",
    "PhoneVerificationRequired",
    "PhoneVerificationPassed",
]

SignupInfoResourceVerificationReason = Literal[
    "CC_Failed",
    "Phone_Suspicious",
    "CC_Phone_Not_Match",
    "AVS_Not_Available",
    "MaxMind",
    "CC_Blacklisted",
    "Email_Blacklisted",
    "Phone_Blacklisted",
    "Cookie_Blacklisted",
    "Device_Blacklisted",
    "IP_Blacklisted",
    "Agent_Instance_Blacklisted",
    "Charge_Limit",
    "Other_Country",
    "Unknown",
]


@model
class SignupInfoResource(Model):
    """How far signing up has come.

    Attributes:
        tos_accepted: Whether the terms of service were accepted. `false` if left out.
        signup_state: Steps of signing up that are done.
        verification_reason: Why signing up has to be verified.
        marketing_accepted: Whether advertising may be sent.
        creation_time: When the account was created, in ISO 8601.
    """

    tos_accepted: bool | Unset = UNSET
    """Whether the terms of service were accepted."""
    signup_state: list[SignupInfoResourceSignupState] | Unset = UNSET
    """Steps of signing up that are done."""
    verification_reason: SignupInfoResourceVerificationReason | Unset = UNSET
    """Why signing up has to be verified."""
    marketing_accepted: bool | Unset = UNSET
    """Whether advertising may be sent."""
    creation_time: datetime | Unset = UNSET
    """When the account was created, in ISO 8601."""
