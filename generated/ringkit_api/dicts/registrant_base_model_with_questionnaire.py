# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.reg_answer_model import RegAnswerModelDict
    from ringkit_api.models.reg_answer_model import RegAnswerModel


class RegistrantBaseModelWithQuestionnaireDict(TypedDict):
    """`RegistrantBaseModelWithQuestionnaire` as a dict."""

    first_name: str
    """At most 64 characters."""
    last_name: str
    """At most 64 characters."""
    email: str
    """An e-mail address; 1 to 256 characters."""
    visitor_id: NotRequired[str]
    external_id: NotRequired[str]
    ip_address: NotRequired[str]
    """An IPv4 address."""
    source: NotRequired[str]
    participant_id: NotRequired[str]
    questionnaire: NotRequired[Sequence[RegAnswerModel | RegAnswerModelDict]]
