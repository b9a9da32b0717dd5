# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.feature_info import FeatureInfo


@model
class FeatureList(Page["FeatureInfo"]):
    """Features of a user.

    Attributes:
        records: The features.
    """

    records: list[FeatureInfo] | Unset = UNSET
    """The features."""
