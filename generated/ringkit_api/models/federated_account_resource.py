# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.adg_phone_number_resource import AdgPhoneNumberResource


@model
class FederatedAccountResource(Model):
    """Federated account resource."""

    company_name: str | Unset = UNSET
    conflict_count: int | Unset = UNSET
    federated_name: str | Unset = UNSET
    id: str
    link_creation_time: datetime | Unset = UNSET
    main_number: AdgPhoneNumberResource | Unset = UNSET
