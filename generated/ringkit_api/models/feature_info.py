# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.params_info import ParamsInfo
    from ringkit_api.models.reason_info import ReasonInfo


@model
class FeatureInfo(Model):
    """Feature info."""

    id: str
    available: bool
    params: list[ParamsInfo] | Unset = UNSET
    reason: ReasonInfo | Unset = UNSET
