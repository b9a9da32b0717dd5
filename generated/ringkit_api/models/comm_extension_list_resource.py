# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.comm_referenced_extension_resource import (
        CommReferencedExtensionResource,
    )
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel


@model
class CommExtensionListResource(Page["CommReferencedExtensionResource"]):
    """Comm extension list resource.

    Attributes:
        referenced_extensions: Extensions whose rules ring the device.
        paging: Place of this page among the others.
    """

    referenced_extensions: list[CommReferencedExtensionResource]
    """Extensions whose rules ring the device."""
    paging: EnumeratedPagingModel | Unset = UNSET
    """Place of this page among the others."""

    _records = "referencedExtensions"
