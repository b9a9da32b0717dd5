"""Operations in terms of the state: each handler reads a call and returns an answer."""
