// Lower-case words inside the names of persons, written from general knowledge.

export const nameParticles = `
ab af al ap av bin bint da das de del della dello den der di dos du el ibn la le ten ter ud ul van von y zu zur
`;
