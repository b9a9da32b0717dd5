# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.adg_phone_number_resource import AdgPhoneNumberResource


@model
class AccountResource(Model):
    """Account resource."""

    company_name: str | Unset = UNSET
    federated_name: str | Unset = UNSET
    id: str
    main_number: AdgPhoneNumberResource | Unset = UNSET
