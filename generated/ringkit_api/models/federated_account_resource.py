# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.adg_phone_number_resource import AdgPhoneNumberResource


@model
class FederatedAccountResource(Model):
    """An account of a federation.

    Attributes:
        company_name: Name of the company.
        conflict_count: Extension numbers that another account of the federation has too.
        federated_name: Name of the account within the federation.
        id: Identifier, as other operations take it.
        link_creation_time: When the account joined the federation, ISO 8601.
        main_number: Main number of the company.
    """

    company_name: str | Unset = UNSET
    """Name of the company."""
    conflict_count: int | Unset = UNSET
    """Extension numbers that another account of the federation has too."""
    federated_name: str | Unset = UNSET
    """Name of the account within the federation."""
    id: str
    """Identifier, as other operations take it."""
    link_creation_time: datetime | Unset = UNSET
    """When the account joined the federation, ISO 8601."""
    main_number: AdgPhoneNumberResource | Unset = UNSET
    """Main number of the company."""
