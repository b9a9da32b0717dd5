# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.client_errors_response_errors_item import ClientErrorsResponseErrorsItem


@model
class ClientErrorsResponse(Model):
    """Client errors response.

    Attributes:
        errors: What was refused, one entry for each reason. At least 1 item; each read-only; read-only.
    """

    errors: list[ClientErrorsResponseErrorsItem]
    """What was refused, one entry for each reason."""
