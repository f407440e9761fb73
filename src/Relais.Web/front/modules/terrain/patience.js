// What is waited for, or, once the time is over, what stands for it. What was waited for goes on.
export const auPlus = (duree, promesse, sinon = null) => Promise.race([promesse, new Promise(fin => setTimeout(fin, duree, sinon))]);
