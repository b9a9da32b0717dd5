# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CommHotdeskRingTargetRequest(Model):
    """The hot desk phone that the user has logged in to.

    Attributes:
        type: Kind of the target, the same for all of this class.
    """

    type: Literal["HotdeskRingTarget"]
    """Kind of the target, the same for all of this class."""
