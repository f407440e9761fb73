using Relais.Web.Commandes;

return await LigneDeCommande.ExecuterAsync(args);
