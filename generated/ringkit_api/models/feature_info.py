# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.params_info import ParamsInfo
    from ringkit_api.models.reason_info import ReasonInfo


@model
class FeatureInfo(Model):
    """A feature and whether the user has it.

    Attributes:
        id: Name of the feature.
        available: Whether the user has it.
        params: Limits and settings of the feature.
        reason: Why the user does not have it.
    """

    id: str
    """Name of the feature."""
    available: bool
    """Whether the user has it."""
    params: list[ParamsInfo] | Unset = UNSET
    """Limits and settings of the feature."""
    reason: ReasonInfo | Unset = UNSET
    """Why the user does not have it."""
