# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import FederationType

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.federated_account_resource import FederatedAccountResource


@model
class FederationResource(Model):
    """Federation resource."""

    accounts: list[FederatedAccountResource] | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    display_name: str | Unset = UNSET
    id: str | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
    type: FederationType | Unset = UNSET
