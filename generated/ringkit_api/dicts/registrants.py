# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    from ringkit._unset import Unset
    from ringkit_api.models.reg_answer_model import RegAnswerModel


class FixedAnswerModelDict(TypedDict):
    """`FixedAnswerModel` as a dict."""

    question_id: str | int | Unset
    """Identifier of the question."""
    answer_ids: Sequence[str | int | Unset]
    """Identifiers of the choices that were made. At least 1 item."""


class RegistrantBaseModelWithQuestionnaireDict(TypedDict):
    """`RegistrantBaseModelWithQuestionnaire` as a dict."""

    first_name: str
    """First name of the person. At most 64 characters."""
    last_name: str
    """Last name of the person. At most 64 characters."""
    email: str
    """E-mail address of the person. An e-mail address; 1 to 256 characters."""
    visitor_id: NotRequired[str | int | Unset]
    """Identifier of the visitor that the registration page gave."""
    external_id: NotRequired[str | int | Unset]
    """Identifier of the person in your own system."""
    ip_address: NotRequired[str]
    """IPv4 address of the person's browser. An IPv4 address."""
    source: NotRequired[str]
    """Channel from which the person came, as the address of the form names it."""
    participant_id: NotRequired[str | int | Unset]
    """`id` of the participant that the person became, if the session was attended."""
    questionnaire: NotRequired[Sequence[RegAnswerModel | RegAnswerModelDict]]
    """Answers to the questions of the registration form."""


class VariableAnswerModelDict(TypedDict):
    """`VariableAnswerModel` as a dict."""

    question_id: str | int | Unset
    """Identifier of the question."""
    answer_text: str
    """The text of the answer."""


if TYPE_CHECKING:
    RegAnswerModelDict: TypeAlias = FixedAnswerModelDict | VariableAnswerModelDict
