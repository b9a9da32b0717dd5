# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.batch_provision_users_success_item_extension import (
        BatchProvisionUsersSuccessItemExtension,
    )


@model
class BatchProvisionUsersSuccessItem(Model):
    """A user that was created.

    Attributes:
        successful: Always true.
        extension: The new user.
    """

    successful: bool
    """Always true."""
    extension: BatchProvisionUsersSuccessItemExtension
    """The new user."""
