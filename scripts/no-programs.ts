// Stands for `node:child_process` in the command. Commander loads it, and with it Node's sockets,
// for commands that are programs of their own; ours are none.
export {};
