// filled below
export const site = () => { throw new Error("no data"); };
