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
    """A federation of accounts.

    Attributes:
        accounts: Accounts of the federation.
        creation_time: When it was created, in ISO 8601.
        display_name: Name that applications show.
        id: Identifier, as other operations take it.
        last_modified_time: When it was last changed, in ISO 8601.
        type: Whether all users see the federation, or administrators only.
    """

    accounts: list[FederatedAccountResource] | Unset = UNSET
    """Accounts of the federation."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    display_name: str | Unset = UNSET
    """Name that applications show."""
    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
    type: FederationType | Unset = UNSET
    """Whether all users see the federation, or administrators only."""
