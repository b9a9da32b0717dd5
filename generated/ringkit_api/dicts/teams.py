# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.models.add_team_members_request_members_item import (
        AddTeamMembersRequestMembersItem,
    )
    from ringkit_api.models.create_team_request_members_item import CreateTeamRequestMembersItem
    from ringkit_api.models.remove_team_members_request_members_item import (
        RemoveTeamMembersRequestMembersItem,
    )


class AddTeamMembersRequestDict(TypedDict):
    """`AddTeamMembersRequest` as a dict."""

    members: Sequence[AddTeamMembersRequestMembersItem | AddTeamMembersRequestMembersItemDict]
    """Colleagues and guests."""


class AddTeamMembersRequestMembersItemDict(TypedDict):
    """`AddTeamMembersRequestMembersItem` as a dict."""

    id: NotRequired[str | int | Unset]
    """Extension id of a colleague."""
    email: NotRequired[str]
    """E-mail address of the person, also for guests of other companies. An e-mail address."""


class CreateTeamRequestDict(TypedDict):
    """`CreateTeamRequest` as a dict."""

    public: NotRequired[bool]
    """Whether colleagues can find and join it by themselves."""
    name: str
    """Name of the team."""
    description: NotRequired[str]
    """What the team is for."""
    members: NotRequired[Sequence[CreateTeamRequestMembersItem | CreateTeamRequestMembersItemDict]]
    """Other people of the team; the user who is logged in need not be named."""


class CreateTeamRequestMembersItemDict(TypedDict):
    """`CreateTeamRequestMembersItem` as a dict."""

    id: NotRequired[str | int | Unset]
    """Extension id of a colleague."""
    email: NotRequired[str]
    """E-mail address of the person, also for guests of other companies. An e-mail address."""


class RemoveTeamMembersRequestDict(TypedDict):
    """`RemoveTeamMembersRequest` as a dict."""

    members: Sequence[RemoveTeamMembersRequestMembersItem | RemoveTeamMembersRequestMembersItemDict]
    """Members of the team, by `id`."""


class RemoveTeamMembersRequestMembersItemDict(TypedDict):
    """`RemoveTeamMembersRequestMembersItem` as a dict."""

    id: NotRequired[str | int | Unset]
    """Extension id of the member."""


class UpdateEveryoneTeamRequestDict(TypedDict):
    """`UpdateEveryoneTeamRequest` as a dict."""

    name: NotRequired[str]
    """New name of the chat, at most 250 characters."""
    description: NotRequired[str]
    """New description of the chat, at most 1000 characters."""


class UpdateTeamRequestDict(TypedDict):
    """`UpdateTeamRequest` as a dict."""

    public: NotRequired[bool]
    """Whether colleagues can find and join it by themselves."""
    name: NotRequired[str]
    """Name of the team, at most 250 characters."""
    description: NotRequired[str]
    """What the team is for, at most 1000 characters."""
