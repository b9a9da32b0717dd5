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
    """Signup info resource.

    Attributes:
        tos_accepted: `false` if left out.
    """

    tos_accepted: bool | Unset = UNSET
    signup_state: list[SignupInfoResourceSignupState] | Unset = UNSET
    verification_reason: SignupInfoResourceVerificationReason | Unset = UNSET
    marketing_accepted: bool | Unset = UNSET
    creation_time: datetime | Unset = UNSET
