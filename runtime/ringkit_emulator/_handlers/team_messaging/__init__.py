"""Team messaging: chats, teams, posts and files, notes and tasks."""
